package samenspel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
/// the change. Prints one line a measurement; run it on a quiet machine:
///
/// `mvn -q test-compile exec:exec@screen-benchmark`
public final class ScreenBenchmark {
    private static final int ROUNDS = 12;

    private final List<Double> waits = new ArrayList<>();
    private final Map<String, List<Double>> byAction = new TreeMap<>();
    private final List<Action> script = new ArrayList<>();
    private Session session;

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
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
                print("first frame after an action, ms", waits.subList(waits.size() / 4, waits.size()));
                byAction.forEach((name, of) -> print("  " + name, of.subList(of.size() / 4, of.size())));
                new Play(stage).start();
                return;
            }
            long begun = System.nanoTime();
            Action action = script.get(next++);
            session.dispatch(action);
            Runnable[] painted = new Runnable[1];
            painted[0] = () -> {
                double waited = (System.nanoTime() - begun) / 1e6;
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
        private final List<Double> gaps = new ArrayList<>();
        private final Stage stage;
        private long last;
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
                last = 0;
                session.dispatch(new Action.ShowMoment(0));
                session.dispatch(new Action.Play());
            }
            long time = System.nanoTime();
            if (last != 0) {
                gaps.add((time - last) / 1e6);
            }
            last = time;
        }

        private void finish() {
            stop();
            print("between frames of the play, ms", gaps);
            double mean = gaps.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            System.out.printf("frames a second: %.1f%n", 1000 / mean);
            stage.close();
            Platform.exit();
        }
    }

    private static void print(String what, List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("%s: median %.1f, 90 %% %.1f, most %.1f (%d measured) %s%n", what, sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10], sorted[sorted.length - 1], sorted.length, sorted.length == 0 ? Arrays.toString(sorted) : "");
    }
}
