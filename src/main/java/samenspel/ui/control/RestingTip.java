package samenspel.ui.control;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/// Says what the pointer rests on. Shown by hand: the toolkit waits anew at each move of the pointer.
public final class RestingTip {
    private final Node over;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));

    public RestingTip(Node over) {
        this.over = over;
        // Escape lets go of what is selected, whether or not a name is shown just then.
        tooltip.setHideOnEscape(false);
        // Who presses has read enough, and a word left behind by a drag would stand over another place.
        over.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> end());
        // A dialog that opens takes the focus: no word may stay above it. Not at once: the tooltip listens to the same
        // focus, and the toolkit fails when a listener goes while it is being told.
        over.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).subscribe(focused -> {
            if (!Boolean.TRUE.equals(focused)) {
                Platform.runLater(this::end);
            }
        });
    }

    /// @param words of what is under the pointer; empty for nothing
    public void of(String words, MouseEvent event) {
        if (words.equals(tooltip.getText()) && !words.isEmpty()) {
            return;
        }
        end();
        tooltip.setText(words);
        if (!words.isEmpty()) {
            patience.setOnFinished(rested -> {
                if (over.getScene() != null) {
                    tooltip.show(over, event.getScreenX() + 12, event.getScreenY() + 14);
                }
            });
            patience.playFromStart();
        }
    }

    public void end() {
        patience.stop();
        tooltip.hide();
        tooltip.setText("");
    }
}
