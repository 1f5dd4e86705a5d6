package samenspel.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.network.Layer;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.storage.disk.Preferences;
import samenspel.ui.App;
import samenspel.ui.dialog.SystemChoosers;
import samenspel.work.Worker;

/// How soon the window answers on sample network I with all layers switched on, and how smoothly it plays
/// the change. Prints one line a measurement, by the clock and in processor time of the window's thread, which
/// a busy machine disturbs less:
///
/// `mvn -q test-compile exec:exec@screen-benchmark`
public final class ScreenBenchmark {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 12;

    private final List<Spent> waits = new ArrayList<>();
    private final Map<String, List<Spent>> byAction = new TreeMap<>();
    private final List<Action> script = new ArrayList<>();
    private Session session;

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// Milliseconds of the clock and of the processor, the latter of the thread that asks.
    private record Spent(double clock, double processor) {
        static Spent now() {
            return new Spent(System.nanoTime() / 1e6, CLOCK.getCurrentThreadCpuTime() / 1e6);
        }

        Spent since(Spent begun) {
            return new Spent(clock - begun.clock, processor - begun.processor);
        }
    }

    /// Not the class that is started: on the class path the Java launcher refuses an application class.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            new ScreenBenchmark().measure(stage);
        }
    }

    private void measure(Stage stage) throws IOException {
        App app = new App(stage, new Preferences(Files.createTempDirectory("bench")), new SystemChoosers(() -> stage, () -> null, new Worker(Runnable::run, Platform::runLater), Clock.systemUTC(), Optional::empty), Runnable::run);
        session = app.session();
        stage.setWidth(1600);
        stage.setHeight(1000);
        app.open(Path.of("samples/network-1.samenspel.json"));
        app.show();
        Platform.runLater(() -> whenOpen(stage));
    }

    private void whenOpen(Stage stage) {
        if (session.state().document().isEmpty()) {
            Platform.runLater(() -> whenOpen(stage));
            return;
        }
        List<Layer> layers = session.state().document().get().network().layers();
        layers.stream().filter(layer -> !session.state().view().orElseThrow().seen().layers().contains(layer.id()))
                .forEach(layer -> session.dispatch(new Action.ToggleRow(row(layer))));
        for (int round = 0; round < ROUNDS; round++) {
            layers.forEach(layer -> script.add(new Action.ToggleRow(row(layer))));
            script.add(new Action.Show(new Lens.Between(new WaveId("2018"), new WaveId("2019"))));
            script.add(new Action.ColourDiscs(ColourBy.Trait.ACCESS));
            script.add(new Action.Show(new Lens.OneWave(new WaveId("2019"))));
            script.add(new Action.Select(Optional.of(new OrganisationId("cjg01"))));
            script.add(new Action.Select(Optional.empty()));
            script.add(new Action.ColourDiscs(ColourBy.Trait.SECTOR));
            layers.forEach(layer -> script.add(new Action.ToggleRow(row(layer))));
        }
        new Answers(stage).start();
    }

    private static String name(Action action) {
        String detail = action instanceof Action.Show(Lens lens) ? " " + lens.getClass().getSimpleName() : "";
        return action.getClass().getSimpleName() + detail;
    }

    private static LegendKey row(Layer layer) {
        return new LegendKey(LegendKey.Kind.LAYER, layer.id().value());
    }

    /// Dispatches one action after another and waits for the pulse in which its first frame is painted.
    private final class Answers extends AnimationTimer {
        private final Stage stage;
        private int next;
        private int rest = 40;

        Answers(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void handle(long now) {
            if (rest-- > 0) {
                return;
            }
            if (next == script.size()) {
                stop();
                print("first frame after an action", waits.subList(waits.size() / 4, waits.size()));
                byAction.forEach((name, of) -> print("  " + name, of.subList(of.size() / 4, of.size())));
                new Play(stage).start();
                return;
            }
            Spent begun = Spent.now();
            Action action = script.get(next++);
            session.dispatch(action);
            Runnable[] painted = new Runnable[1];
            painted[0] = () -> {
                Spent waited = Spent.now().since(begun);
                waits.add(waited);
                byAction.computeIfAbsent(name(action), key -> new ArrayList<>()).add(waited);
                stage.getScene().removePostLayoutPulseListener(painted[0]);
            };
            // The picture is painted in the next pulse's timers, the scene laid out after them.
            Platform.runLater(() -> stage.getScene().addPostLayoutPulseListener(painted[0]));
            rest = 20;
        }
    }

    /// Plays the change three times and notes the time between frames.
    private final class Play extends AnimationTimer {
        private final List<Spent> gaps = new ArrayList<>();
        private final Stage stage;
        private Optional<Spent> last = Optional.empty();
        private int plays;

        Play(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void handle(long now) {
            if (!session.state().playing()) {
                if (plays++ == 3) {
                    finish();
                    return;
                }
                last = Optional.empty();
                session.dispatch(new Action.ShowMoment(0));
                session.dispatch(new Action.Play());
            }
            Spent time = Spent.now();
            last.ifPresent(begun -> gaps.add(time.since(begun)));
            last = Optional.of(time);
        }

        private void finish() {
            stop();
            print("between frames of the play", gaps);
            double mean = gaps.stream().mapToDouble(Spent::clock).average().orElse(0);
            System.out.printf("frames a second: %.1f%n", 1000 / mean);
            stage.close();
            Platform.exit();
        }
    }

    private static void print(String what, List<Spent> values) {
        System.out.printf(Locale.ROOT, "%s, ms: by the clock %s; of the processor %s (%d measured)%n", what, spread(values, Spent::clock), spread(values, Spent::processor), values.size());
    }

    private static String spread(List<Spent> values, ToDoubleFunction<Spent> kind) {
        double[] sorted = values.stream().mapToDouble(kind).sorted().toArray();
        return String.format(Locale.ROOT, "median %.1f, 90 %% %.1f, most %.1f", sorted[sorted.length / 2], sorted[sorted.length * 9 / 10], sorted[sorted.length - 1]);
    }
}
