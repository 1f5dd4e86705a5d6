package samenspel.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Emphasis;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.storage.PlacesInRows;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// What large networks cost: opening, working out the lenses, the first picture, memory.
///
/// `mvn -q test-compile exec:exec@large-benchmark`
public final class LargeBenchmark {
    private static final OperatingSystemMXBean CLOCK = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private LargeBenchmark() {
    }

    public static void main(String[] sizes) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "samenspel-large"));
        for (String size : sizes.length == 0 ? new String[] {"1000", "10000", "100000"} : sizes) {
            measure(LargeNetwork.file(folder, Integer.parseInt(size), true));
        }
    }

    private static void measure(Path file) throws IOException {
        System.out.printf("%s, %.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
        Document document = timed("open", () -> {
            var reading = PlacesInRows.read(file);
            return reading.value().orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
        });
        DrawnLayersCache drawnLayersCache = new DrawnLayersCache();
        View.lenses(document.network()).forEach(lens -> timed("lens " + lens, () -> drawnLayersCache.of(document.network(), lens)));
        Box room = new Box(0, 0, 1000, 720);
        Projection camera = Projection.fitting(document.placement(), room);
        Pictures pictures = new Pictures(drawnLayersCache);
        var depiction = View.opening(document.network()).depict(document, Emphasis.NONE, Language.EN);
        var picture = timed("marks", () -> pictures.of(depiction, camera, new Sizes(1, camera.scale()), Optional.of(room)));
        timed("marks again", () -> pictures.of(depiction, camera, new Sizes(1, camera.scale()), Optional.of(room)));
        Pixels pixels = new Pixels(1000, 720);
        Painter painter = new Painter();
        for (String time : List.of("paint", "paint again")) {
            timed(time, () -> {
                pixels.fill(Colour.WHITE);
                painter.paint(picture.marks(), pixels, 1, 0, 0);
                return picture;
            });
        }
    }

    private static <T> T timed(String what, Supplier<T> deed) {
        long begun = System.nanoTime();
        long used = CLOCK.getProcessCpuTime();
        T made = deed.get();
        double ms = (System.nanoTime() - begun) / 1e6;
        double cpu = (CLOCK.getProcessCpuTime() - used) / 1e6;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("  %-60s %8.0f ms, %8.0f ms of processors, then %5.0f MB%n", what, ms, cpu, (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        return made;
    }
}
