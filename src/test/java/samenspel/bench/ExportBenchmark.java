package samenspel.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.render.pdf.Pdf;
import samenspel.render.pptx.Pptx;
import samenspel.render.raster.Png;
import samenspel.render.svg.Svg;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.recipe.FileKind;
import samenspel.text.Language;

/// What pictures of a report cost: 200 files of each kind, A4 across and PNG at 300 dpi, of three samples, each of their layers and
/// all together, each wave and the change. Medians in processor time, so that other work on the machine counts little, and on the
/// wall's clock; and the heap in use after every fifty, which must not grow. Run with little heap.
public final class ExportBenchmark {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int PICTURES = 200;
    private static final Page A4 = Page.ofCm(29.7, 21);

    private final Map<FileKind, List<Cost>> costs = new EnumMap<>(FileKind.class);
    private final List<Cost> drawings = new ArrayList<>();

    /// Of one file, in milliseconds.
    private record Cost(double processor, double wall) {
    }

    /// A network seen in one way.
    private record Sight(Document document, View view) {
        Diagram drawn(int turn) {
            Language language = turn % 2 == 0 ? Language.NL : Language.EN;
            return new Figures(new DrawnLayersCache()).of(view.depict(document, Emphasis.NONE, language), A4);
        }
    }

    private ExportBenchmark() {
    }

    public static void main(String[] arguments) {
        new ExportBenchmark().run(sights());
    }

    private static List<Sight> sights() {
        List<Sight> sights = new ArrayList<>();
        for (Document document : Drawn.samples()) {
            View opening = View.opening(document.network());
            for (Lens lens : View.lenses(document.network())) {
                layers(document).forEach(shown -> sights.add(new Sight(document, opening.with(lens).withLayers(shown))));
            }
        }
        return sights;
    }

    /// Each by itself, then all.
    private static List<SequencedSet<LayerId>> layers(Document document) {
        List<LayerId> all = document.network().layers().stream().map(Layer::id).toList();
        List<SequencedSet<LayerId>> shown = new ArrayList<>();
        all.forEach(layer -> shown.add(new LinkedHashSet<>(List.of(layer))));
        shown.add(new LinkedHashSet<>(all));
        return shown;
    }

    private void run(List<Sight> sights) {
        long bytes = 0;
        for (int turn = 0; turn < PICTURES; turn++) {
            Sight sight = sights.get(turn % sights.size());
            Diagram[] drawn = new Diagram[1];
            int number = turn;
            drawings.add(timed(() -> drawn[0] = sight.drawn(number)));
            for (FileKind kind : FileKind.values()) {
                byte[][] file = new byte[1][];
                costs.computeIfAbsent(kind, _ -> new ArrayList<>()).add(timed(() -> file[0] = write(drawn[0], kind)));
                bytes += file[0].length;
            }
            if ((turn + 1) % 50 == 0) {
                System.out.printf(Locale.ROOT, "after %d of each: %.1f MB in use%n", turn + 1, inUse());
            }
        }
        System.out.printf(Locale.ROOT, "%d sights, %.0f MB written%n", sights.size(), bytes / 1e6);
        report("drawing it", drawings);
        costs.forEach((kind, of) -> report(kind.name(), of));
    }

    private static byte[] write(Diagram diagram, FileKind kind) {
        return switch (kind) {
            case PNG -> Png.bytes(diagram, 300, false);
            case SVG -> Svg.write(diagram).getBytes(StandardCharsets.UTF_8);
            case PDF -> Pdf.write(diagram);
            case PPTX -> Pptx.write(diagram);
        };
    }

    private static Cost timed(Runnable work) {
        long wall = System.nanoTime();
        long processor = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return new Cost((CLOCK.getCurrentThreadCpuTime() - processor) / 1e6, (System.nanoTime() - wall) / 1e6);
    }

    /// Of the later three quarters, when the code is warm.
    private static void report(String what, List<Cost> all) {
        List<Cost> warm = all.subList(all.size() / 4, all.size());
        double[] processor = warm.stream().mapToDouble(Cost::processor).sorted().toArray();
        double[] wall = warm.stream().mapToDouble(Cost::wall).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-10s first %6.0f ms; then processor median %5.0f, most %5.0f; clock median %5.0f, most %5.0f ms%n", what,
                all.getFirst().wall(), processor[processor.length / 2], processor[processor.length - 1], wall[wall.length / 2], wall[wall.length - 1]);
    }

    /// In megabytes, after what nobody holds is thrown away.
    private static double inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
