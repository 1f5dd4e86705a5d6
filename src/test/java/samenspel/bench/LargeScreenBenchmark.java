package samenspel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.diagram.picture.Projection;
import samenspel.layout.Point;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.storage.disk.Preferences;
import samenspel.ui.App;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.dialog.SystemChoosers;
import samenspel.work.Worker;

/// Opens one large network in a window, then moves it and zooms, one step a pulse. Prints the time until it is
/// open, until the first picture stands and until it stands again after moving, and the frames a second between.
///
/// `mvn -q test-compile exec:exec@large-screen-benchmark -Dlarge.size=100000`
public final class LargeScreenBenchmark {
    private static final int FRAMES = 150;

    private final List<Double> gaps = new ArrayList<>();
    private Session session;
    private Stage stage;
    private long begun;

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// Not the class that is started: on the class path the Java launcher refuses an application class.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            List<String> sizes = getParameters().getRaw();
            new LargeScreenBenchmark().measure(stage, sizes.isEmpty() ? 10_000 : Integer.parseInt(sizes.getFirst()));
        }
    }

    private void measure(Stage window, int size) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "samenspel-large"));
        Path file = LargeNetwork.file(folder, size, true);
        stage = window;
        App app = new App(stage, new Preferences(Files.createTempDirectory("bench")), new SystemChoosers(() -> stage, () -> null, new Worker(Runnable::run, Platform::runLater), Clock.systemUTC(), Optional::empty),
                Executors.newVirtualThreadPerTaskExecutor());
        session = app.session();
        stage.setWidth(1600);
        stage.setHeight(1000);
        app.show();
        System.out.printf("%d organisations%n", size);
        begun = System.nanoTime();
        app.open(file);
        new Frames().start();
    }

    private boolean stands() {
        PictureCanvas canvas = (PictureCanvas) stage.getScene().lookup("#picture");
        return session.state().document().isPresent() && !canvas.shown().isEmpty() && !canvas.isPainting();
    }

    private void print(String what) {
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("  %-30s %8.0f ms, %5.0f MB in use%n", what, (System.nanoTime() - begun) / 1e6, (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        begun = System.nanoTime();
    }

    /// Waits for each picture in turn and moves the camera between them.
    private final class Frames extends AnimationTimer {
        private boolean open;
        private int step = -1;
        private long last;

        @Override
        public void handle(long now) {
            if (!open && session.state().document().isPresent()) {
                open = true;
                print("open");
            }
            if (step < 0 && stands()) {
                print("first picture");
                step = 0;
            }
            if (step >= 0 && step < FRAMES) {
                move();
            } else if (step >= FRAMES && stands()) {
                print("picture after moving");
                finish();
            }
        }

        private void move() {
            long time = System.nanoTime();
            if (last != 0) {
                gaps.add((time - last) / 1e6);
            }
            last = time;
            Projection camera = session.state().projection();
            session.dispatch(new Action.MoveCamera(step++ < FRAMES / 2 ? camera.panned(4, 2) : camera.zoomed(1.02, new Point(500, 400))));
            if (step == FRAMES) {
                begun = System.nanoTime();
            }
        }

        private void finish() {
            stop();
            double[] sorted = gaps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf("  frames a second while moving: %.1f; longest gap %.0f ms, 90 %% below %.0f ms%n",
                    1000 / Arrays.stream(sorted).average().orElse(1), sorted[sorted.length - 1], sorted[sorted.length * 9 / 10]);
            stage.close();
            Platform.exit();
            System.exit(0);
        }
    }
}
