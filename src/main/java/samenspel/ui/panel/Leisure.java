package samenspel.ui.panel;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Work that can wait until nothing is done in a window, a little at a time. Whatever is done puts the rest off, so that nobody waits
/// for what was not asked for.
final class Leisure {
    private static final Duration STILL = Duration.millis(800);
    private static final Duration BETWEEN = Duration.millis(60);

    private final Node window;
    private final BooleanSupplier work;
    private final PauseTransition pause = new PauseTransition(STILL);
    private boolean isWanted;

    /// @param work does a little, and says whether there may be more to do
    Leisure(Node window, BooleanSupplier work) {
        this.window = window;
        this.work = work;
        pause.setOnFinished(_ -> go());
        window.addEventFilter(InputEvent.ANY, event -> {
            // The pointer on its way is about to do something as well.
            if (event.getEventType() != MouseEvent.MOUSE_ENTERED_TARGET && event.getEventType() != MouseEvent.MOUSE_EXITED_TARGET) {
                disturb();
            }
        });
    }

    /// Begins when the window has been still for a while.
    void begin() {
        isWanted = true;
        wait(STILL);
    }

    void disturb() {
        if (isWanted) {
            wait(STILL);
        }
    }

    private void wait(Duration time) {
        pause.stop();
        pause.setDuration(time);
        pause.playFromStart();
    }

    private void go() {
        boolean showing = window.getScene() != null && window.getScene().getWindow() != null && window.getScene().getWindow().isShowing();
        isWanted = showing && work.getAsBoolean();
        if (isWanted) {
            wait(BETWEEN);
        }
    }
}
