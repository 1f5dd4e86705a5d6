package samenspel.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.motion.SceneTransition;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;
import samenspel.ui.canvas.FramePainter;
import samenspel.work.reading.Samples;

/// What a frame between two scenes of sample network I (135 organisations) costs, in milliseconds of the processor: from its strong ties to
/// all layers, and with all layers from the whole picture to a part. Prints one line each: median, nine of ten, most, and the frames a
/// second that the median allows.
public final class SceneBenchmark {
    private static final int ROUNDS = 6;
    private static final int FRAMES = 45;
    private static final Box CANVAS = new Box(0, 0, 1440, 864);

    private SceneBenchmark() {
    }

    public static void main(String[] arguments) {
        Document document = Samples.open("network-1.samenspel.json");
        Network network = document.network();
        View strong = View.opening(network);
        View all = strong.withLayers(network.layers().stream().map(Layer::id).toList());
        View near = all.withCamera(Optional.of(fitting(document).zoomed(2.5, CANVAS.centre())));
        View change = all.with(View.neighbours(network).getFirst());
        tell("strong to all layers", marks(document, strong), marks(document, all));
        tell("all layers, whole to part", marks(document, all), marks(document, near));
        tell("all layers, wave to change", marks(document, all), marks(document, change));
    }

    private static Projection fitting(Document document) {
        return Projection.fitting(document.placements(), CANVAS.grown(-40));
    }

    private static List<Mark> marks(Document document, View view) {
        Projection projection = view.camera().orElseGet(() -> fitting(document));
        Depiction depiction = view.depict(document, Emphasis.NONE, Language.NL);
        return new Pictures(new DrawnLayersCache()).of(depiction, projection, new Sizes(1, projection.scale()), Optional.of(CANVAS)).marks();
    }

    private static void tell(String what, List<Mark> from, List<Mark> to) {
        List<Double> costs = new ArrayList<>();
        Pixels pixels = new Pixels((int) CANVAS.width(), (int) CANVAS.height());
        for (int round = 0; round < ROUNDS; round++) {
            SceneTransition transition = SceneTransition.of(from, to);
            FramePainter painter = new FramePainter();
            for (int frame = 0; frame <= FRAMES; frame++) {
                long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                SceneTransition.Moment moment = transition.at((double) frame / FRAMES);
                painter.paint(moment.tween(), moment.share(), pixels, 1);
                // The first rounds warm the program up.
                if (round >= ROUNDS / 2) {
                    costs.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6);
                }
            }
        }
        costs.sort(null);
        double median = costs.get(costs.size() / 2);
        System.out.printf(Locale.ROOT, "%s: %d → %d marks, median %.1f ms, nine of ten %.1f ms, most %.1f ms, %.0f frames a second%n", what, from.size(), to.size(), median,
                costs.get(costs.size() * 9 / 10), costs.getLast(), 1000 / median);
    }
}
