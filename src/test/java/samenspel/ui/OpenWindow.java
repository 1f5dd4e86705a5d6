package samenspel.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import samenspel.session.Action;
import samenspel.session.State;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.Preferences;
import samenspel.study.Document;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.over.Hint;
import samenspel.work.reading.Samples;

/// The real program in a window of its own for each test, with its folder. Work outside is done at once.
final class OpenWindow implements BeforeEachCallback, AfterEachCallback {
    private static final int PATIENCE_SECONDS = 20;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    final AskedChoosers choosers = new AskedChoosers();
    private final String sample;
    private final Supplier<Document> document;
    private boolean hints;
    private Path folder;
    private Stage stage;
    private App app;
    private WindowWatch watch;

    private OpenWindow(String sample, Supplier<Document> document) {
        this.sample = sample;
        this.document = document;
    }

    static OpenWindow onTheWelcomePage() {
        return new OpenWindow("", () -> null);
    }

    /// A window on a copy of a sample in the test's own folder.
    static OpenWindow on(String sample) {
        return new OpenWindow(sample, () -> Samples.open(sample + NetworkFile.SUFFIX));
    }

    /// The same for somebody who starts for the first time; who does not has put all hints away.
    OpenWindow withHints() {
        hints = true;
        return this;
    }

    /// A window on a document that was made for the test.
    static OpenWindow onMade(Supplier<Document> made) {
        return new OpenWindow("made", made);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("samenspel");
        Files.writeString(folder.resolve("preferences.properties"), "language=en\n");
        if (!hints) {
            Files.writeString(folder.resolve("hints.txt"), String.join("\n", Stream.of(Hint.values()).map(Hint::id).toList()));
        }
        if (!sample.isEmpty()) {
            NetworkFile.save(document.get(), file());
        }
        ScreenEdge.pass();
        FxToolkit.registerPrimaryStage();
        on(this::show);
        if (!sample.isEmpty()) {
            until(() -> !picture().shown().isEmpty());
        }
        settle();
        on(() -> {
            watch = new WindowWatch(context);
            watch.start();
            return null;
        });
    }

    private Void show() {
        stage = new Stage();
        app = new App(stage, new Preferences(folder), choosers, Runnable::run, CLOCK);
        if (!sample.isEmpty()) {
            app.open(file());
        }
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(900);
        app.show();
        return null;
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        on(() -> {
            // Null when the window did not open.
            if (watch != null) {
                watch.stop();
            }
            picture().requestFocus();
            stage.hide();
            return null;
        });
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(OpenWindow::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the open network was read from.
    Path file() {
        return folder.resolve(sample + NetworkFile.SUFFIX);
    }

    Path folder() {
        return folder;
    }

    State state() {
        return on(() -> app.session().state());
    }

    void dispatch(Action action) {
        on(() -> {
            app.session().dispatch(action);
            return null;
        });
        settle();
    }

    /// In the window's thread already.
    void dispatchNow(Action action) {
        app.session().dispatch(action);
    }

    /// Without waiting for it, as what opens a dialog ends with the dialog only.
    void later(Action action) {
        Platform.runLater(() -> app.session().dispatch(action));
    }

    Scene scene() {
        return stage.getScene();
    }

    Stage stage() {
        return stage;
    }

    PictureCanvas picture() {
        return (PictureCanvas) node("picture");
    }

    /// What is in sight before what is kept out of sight.
    Node node(String id) {
        return on(() -> {
            List<Node> named = List.copyOf(scene().getRoot().lookupAll("#" + id));
            return named.stream().filter(OpenWindow::isInSight).findFirst().orElse(named.isEmpty() ? null : named.getFirst());
        });
    }

    private static boolean isInSight(Node node) {
        return node.isVisible() && (node.getParent() == null || isInSight(node.getParent()));
    }

    /// The control with this id.
    <T extends Node> T control(Class<T> type, String id) {
        return type.cast(node(id));
    }

    /// Everything seen in the window, from back to front.
    List<Node> visible() {
        return on(() -> visible(scene().getRoot()));
    }

    static List<Node> visible(Parent root) {
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        List<Node> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.isVisible()) {
                found.add(node);
                if (node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().forEach(open::push);
                }
            }
        }
        return found;
    }

    /// Whether somebody asked the window to close and it did.
    boolean closes() {
        on(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });
        settle();
        return !on(stage::isShowing);
    }

    /// The newest window over the program's own, such as a dialog. It has been laid out: what stands in a pane that scrolls is in its
    /// scene from the first pulse on.
    Window above() {
        until(() -> Window.getWindows().stream().anyMatch(window -> window != stage && window instanceof Stage && window.isShowing()));
        settle();
        return on(() -> Window.getWindows().stream().filter(window -> window != stage && window instanceof Stage).toList().getLast());
    }

    /// Asks the window's thread.
    <T> T on(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(1000L * PATIENCE_SECONDS, question);
    }

    void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> on(condition));
        } catch (TimeoutException late) {
            throw new AssertionError("not within " + PATIENCE_SECONDS + " s", late);
        }
    }

    /// Lets three pulses pass: what was done has been laid out and painted.
    void settle() {
        CountDownLatch pulses = new CountDownLatch(3);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
            }
        };
        on(() -> {
            timer.start();
            return null;
        });
        until(() -> pulses.getCount() == 0);
        on(() -> {
            timer.stop();
            return null;
        });
    }
}
