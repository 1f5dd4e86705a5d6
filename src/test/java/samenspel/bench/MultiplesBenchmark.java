package samenspel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.storage.disk.Preferences;
import samenspel.study.Perspective;
import samenspel.ui.App;
import samenspel.ui.dialog.SystemChoosers;
import samenspel.ui.multiples.MultiplesPane;
import samenspel.work.Worker;

/// How soon eight small pictures of sample network I (135 organisations, four layers, two waves) stand in the window after
/// an action, and how long the window itself is held up by it. Prints one line a measurement; run it on a quiet machine.
public final class MultiplesBenchmark {
    private static final int ROUNDS = 10;
    private static final Optional<OrganisationId> CJG = Optional.of(new OrganisationId("cjg01"));

    private final Map<String, List<Double>> held = new LinkedHashMap<>();
    private final Map<String, List<Double>> painted = new LinkedHashMap<>();
    private final List<Map.Entry<String, Runnable>> script = new ArrayList<>();
    private Session session;
    private Stage stage;

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// Not the class that is started: on the class path the Java launcher refuses an application class.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            new MultiplesBenchmark().measure(stage);
        }
    }

    private void measure(Stage shown) throws IOException {
        stage = shown;
        App app = new App(stage, new Preferences(Files.createTempDirectory("bench")), new SystemChoosers(() -> stage, () -> null, new Worker(Runnable::run, Platform::runLater), Clock.systemUTC(), Optional::empty), Runnable::run);
        session = app.session();
        app.open(Path.of("samples/network-1.samenspel.json"));
        app.show();
        Platform.runLater(this::whenOpen);
    }

    private void whenOpen() {
        if (session.state().document().isEmpty()) {
            Platform.runLater(this::whenOpen);
            return;
        }
        for (String layer : List.of("content", "administrative", "referral")) {
            session.dispatch(new Action.ToggleRow(new LegendKey(LegendKey.Kind.LAYER, layer)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            act("look at eight pictures", new Action.ShowAs(Perspective.MULTIPLES));
            deed("point at an organisation's sector", () -> pane().point(Optional.of(new LegendKey(LegendKey.Kind.SECTOR, "G"))));
            deed("point at nothing", () -> pane().point(Optional.empty()));
            act("select", new Action.Select(CJG));
            act("let go", new Action.Select(Optional.empty()));
            act("zoom", new Action.Zoom(1.25));
            act("fit", new Action.Fit());
            act("side by side", new Action.ShowAs(Perspective.SIDE_BY_SIDE));
            act("back to a wave in one picture", new Action.Show(new Lens.OneWave(new WaveId("2018"))));
        }
        new Answers().start();
    }

    private void act(String name, Action action) {
        deed(name, () -> session.dispatch(action));
    }

    private void deed(String name, Runnable deed) {
        script.add(Map.entry(name, deed));
    }

    private MultiplesPane pane() {
        return (MultiplesPane) stage.getScene().getRoot().lookup("#multiples");
    }

    /// Does one thing after another and waits until its pictures are shown.
    private final class Answers extends AnimationTimer {
        private int next;
        private int rest = 60;
        private long begun;
        private boolean waiting;

        @Override
        public void handle(long now) {
            if (waiting && (pane() == null || !pane().isPainting())) {
                note(painted, begun);
                waiting = false;
                rest = 15;
            }
            if (waiting || rest-- > 0) {
                return;
            }
            if (next == script.size()) {
                stop();
                held.forEach((name, times) -> print(name + ": window held", times));
                painted.forEach((name, times) -> print(name + ": painted after", times));
                stage.close();
                Platform.exit();
                return;
            }
            begun = System.nanoTime();
            script.get(next++).getValue().run();
            note(held, begun);
            waiting = true;
        }

        private void note(Map<String, List<Double>> times, long since) {
            times.computeIfAbsent(script.get(next - 1).getKey(), name -> new ArrayList<>()).add((System.nanoTime() - since) / 1e6);
        }
    }

    private static void print(String what, List<Double> values) {
        double[] sorted = values.stream().skip(2).mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("%s, ms: median %.1f, most %.1f%n", what, sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
