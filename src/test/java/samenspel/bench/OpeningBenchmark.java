package samenspel.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.storage.disk.Preferences;
import samenspel.study.Perspective;
import samenspel.ui.App;
import samenspel.ui.dialog.SystemChoosers;
import samenspel.work.Worker;

/// How long the first look at each tab takes on sample network I, and the second, to the first frame: by the clock and in
/// processor time of the window's thread. Work beside it has a thread of its own, as in the program.
///
/// `mvn -q test-compile exec:exec@opening-benchmark [-Dopening.rest=SECONDS] [-Dopening.tabs=WORD,...]`: so many seconds after the picture is there
/// the first tab is opened; at 12 all that is readied at leisure is ready. A tab given by itself has nothing warmed by others.
public final class OpeningBenchmark {
    private final List<Perspective> tabs = new ArrayList<>();
    private final double rest = Double.parseDouble(System.getProperty("rest", "12"));
    private final ExecutorService beside = Executors.newFixedThreadPool(1, Thread.ofPlatform().daemon().factory());
    private Session session;

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// Not the class that is started: on the class path the Java launcher refuses an application class.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            new OpeningBenchmark().measure(stage);
        }
    }

    private void measure(Stage stage) throws IOException {
        List<String> words = List.of(System.getProperty("tabs", "").split(","));
        Arrays.stream(Perspective.values()).filter(tab -> tab != Perspective.PICTURE)
                .filter(tab -> words.equals(List.of("")) || words.contains(tab.word())).forEach(tab -> tabs.addAll(List.of(tab, Perspective.PICTURE, tab, Perspective.PICTURE)));
        App app = new App(stage, new Preferences(Files.createTempDirectory("bench")),
                new SystemChoosers(() -> stage, () -> null, new Worker(Runnable::run, Platform::runLater), Clock.systemUTC(), Optional::empty), beside);
        session = app.session();
        stage.setWidth(1600);
        stage.setHeight(1000);
        app.open(Path.of("samples/network-1.samenspel.json"));
        app.show();
        new Openings(stage).start();
    }

    /// Opens one tab after another, each in a frame of its own.
    private final class Openings extends AnimationTimer {
        private final Stage stage;
        private long ready;
        private int next;
        private int still;

        Openings(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void handle(long now) {
            if (session.state().document().isEmpty()) {
                return;
            }
            ready = ready == 0 ? now : ready;
            if (now - ready < rest * 1e9 || still-- > 0) {
                return;
            }
            if (next == tabs.size()) {
                stop();
                stage.close();
                Platform.exit();
                return;
            }
            open(tabs.get(next), next % 4 == 0 ? "first" : "again");
            next++;
            still = 60;
        }

        private void open(Perspective tab, String which) {
            long clock = System.nanoTime();
            long processor = processor();
            session.dispatch(new Action.ShowAs(tab));
            Runnable[] painted = new Runnable[1];
            painted[0] = () -> {
                if (tab != Perspective.PICTURE) {
                    System.out.printf(Locale.ROOT, "%s, %s: by the clock %.0f ms, of the processor %.0f ms%n", tab.word(), which, (System.nanoTime() - clock) / 1e6, (processor() - processor) / 1e6);
                }
                stage.getScene().removePostLayoutPulseListener(painted[0]);
            };
            // The picture is painted in the next pulse's timers, the scene laid out after them.
            Platform.runLater(() -> stage.getScene().addPostLayoutPulseListener(painted[0]));
        }

        private static long processor() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }
}
