package samenspel.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.State;
import samenspel.storage.window.WindowFiles;

/// Lets the windows of one user know of each other: a file that is open in one of them is not opened twice unasked, and a
/// second start brings the first window to the front.
final class OtherWindows {
    private static final long PERIOD_MILLIS = 400;

    private final WindowFiles windows;
    private final Consumer<Action> later;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("windows").factory());

    /// @param later dispatches an action once the present one is done
    OtherWindows(WindowFiles windows, Consumer<Action> later) {
        this.windows = windows;
        this.later = later;
    }

    void begin(Stage stage) {
        thread.scheduleWithFixedDelay(() -> comeIfCalled(stage), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void comeIfCalled(Stage stage) {
        if (windows.isCalled()) {
            Platform.runLater(() -> {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
            });
        }
    }

    /// Hears of every state of the window.
    void follow(State before, State after) {
        if (!before.file().equals(after.file())) {
            thread.execute(() -> shown(after.file()));
        }
    }

    private void shown(Optional<Path> file) {
        windows.show(file);
        file.filter(windows::isShownElsewhere).ifPresent(same ->
                later.accept(new Action.Notify(Notice.good("notice.open-twice", String.valueOf(same.getFileName())))));
    }

    void end() {
        thread.shutdownNow();
        windows.end();
    }
}
