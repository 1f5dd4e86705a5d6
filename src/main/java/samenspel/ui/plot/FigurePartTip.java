package samenspel.ui.plot;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Says what the pointer rests on. Shown by hand: the toolkit waits anew at each move of the pointer.
final class FigurePartTip {
    private final Node on;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition patience = new PauseTransition(Duration.millis(250));

    FigurePartTip(Node on) {
        this.on = on;
        // Escape puts out what is lit, whether or not words are shown just then.
        tooltip.setHideOnEscape(false);
    }

    void hide() {
        patience.stop();
        tooltip.hide();
    }

    /// @param words empty for nothing
    void explain(String words, MouseEvent event) {
        if (words.equals(tooltip.getText()) && !words.isEmpty()) {
            return;
        }
        hide();
        tooltip.setText(words);
        if (!words.isEmpty()) {
            patience.setOnFinished(rested -> {
                if (on.getScene() != null) {
                    tooltip.show(on, event.getScreenX() + 12, event.getScreenY() + 14);
                }
            });
            patience.playFromStart();
        }
    }
}
