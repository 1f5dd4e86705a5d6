package samenspel.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.render.raster.Png;
import samenspel.render.svg.Svg;

/// Times the raster in processor time of its thread, so that other work on the machine counts little:
/// medians over many frames. With a folder as argument it also leaves the pictures there.
public final class RasterBenchmark {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int FRAMES = 60;
    private static final Diagram SCENE = BusyScene.of(1600, 1000, 135, 1750);
    private static final Diagram LARGE = BusyScene.of(1600, 1000, 10_000, 50_000);

    private RasterBenchmark() {
    }

    public static void main(String[] folder) throws IOException {
        Pixels pixels = new Pixels(1600, 1000);
        Painter painter = new Painter();
        System.out.printf(Locale.ROOT, "mean line %.0f px%n", meanLine());
        report("1,750 lines", frame(painter, pixels, only(SCENE, Mark.Stroke.class)));
        report("discs and rings", frame(painter, pixels, only(SCENE, Mark.Disc.class)));
        report("270 labels, kept", frame(painter, pixels, only(SCENE, Mark.Label.class)));
        report("whole scene", frame(painter, pixels, SCENE.marks()));
        report("background only", frame(painter, pixels, List.of()));
        report("50,000 lines", frame(painter, pixels, only(LARGE, Mark.Stroke.class)));
        int[] step = {0};
        report("270 labels, every frame a new size", () -> painter.paint(only(SCENE, Mark.Label.class), pixels,
                1 + ++step[0] / 1000.0, 0, 0));
        report("SVG", () -> Svg.write(SCENE));
        Diagram a4 = BusyScene.of(1123, 794, 135, 1750);
        report("PNG, A4 at 300 dpi", () -> png(a4, 300, OutputStream.nullOutputStream()));
        if (folder.length > 0) {
            save(Path.of(folder[0]));
        }
    }

    private static double meanLine() {
        return SCENE.marks().stream().filter(Mark.Stroke.class::isInstance).map(Mark.Stroke.class::cast)
                .mapToDouble(s -> s.from().distanceTo(s.to())).average().orElse(0);
    }

    private static List<Mark> only(Diagram scene, Class<? extends Mark> kind) {
        return scene.marks().stream().filter(kind::isInstance).map(Mark.class::cast).toList();
    }

    private static Runnable frame(Painter painter, Pixels pixels, List<Mark> marks) {
        return () -> {
            pixels.fill(Colour.WHITE);
            painter.paint(marks, pixels, 1, 0, 0);
        };
    }

    private static void png(Diagram diagram, double dpi, OutputStream out) {
        try {
            Png.write(diagram, dpi, false, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(String what, Runnable work) {
        double first = timed(work) / 1e6;
        int runs = first > 300 ? 7 : FRAMES;
        long[] times = LongStream.range(0, 2L * runs).map(_ -> timed(work)).skip(runs).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-40s first %7.1f ms, then %7.2f ms%n", what, first, times[runs / 2] / 1e6);
    }

    private static long timed(Runnable work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return CLOCK.getCurrentThreadCpuTime() - start;
    }

    private static void save(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("scene.svg"), Svg.write(SCENE));
        try (OutputStream out = Files.newOutputStream(folder.resolve("scene.png"))) {
            Png.write(SCENE, 96, false, out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("scene-300.png"))) {
            Png.write(SCENE, 300, true, out);
        }
    }
}
