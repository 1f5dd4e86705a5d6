package samenspel.ui.canvas;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.network.OrganisationId;

/// Says what the pointer rests on. Shown by hand: the toolkit waits anew at each move of the pointer.
public final class Explanation {
    private final Node over;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));

    public Explanation(Node over) {
        this.over = over;
        // Escape lets go of what is selected, whether or not a name is shown just then.
        tooltip.setHideOnEscape(false);
        // A dialog that opens takes the focus: no word may stay above it. Not at once: the tooltip listens to the same
        // focus, and the toolkit fails when a listener goes while it is being told.
        over.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).subscribe(focused -> {
            if (!Boolean.TRUE.equals(focused)) {
                Platform.runLater(this::end);
            }
        });
    }

    /// @param mark under the pointer, if any
    public void of(Optional<Mark> mark, MouseEvent event) {
        String text = mark.map(Explanation::title).orElse("");
        if (text.equals(tooltip.getText()) && !text.isEmpty()) {
            return;
        }
        end();
        tooltip.setText(text);
        if (!text.isEmpty()) {
            patience.setOnFinished(rested -> tooltip.show(over, event.getScreenX() + 12, event.getScreenY() + 14));
            patience.playFromStart();
        }
    }

    public void end() {
        patience.stop();
        tooltip.hide();
        tooltip.setText("");
    }

    private static String title(Mark mark) {
        return switch (mark) {
            case Mark.Group group -> group.title();
            case Mark.Stroke stroke -> stroke.title();
            case Mark.Disc disc -> disc.title();
            case Mark.Outline outline -> outline.title();
            case Mark.Ring _, Mark.Area _, Mark.Label _ -> "";
        };
    }

    /// The organisation a mark stands for, if it does.
    public static Optional<OrganisationId> organisation(Mark mark) {
        String id = mark.id().value();
        return mark.role() == MarkRole.ORGANISATION ? Optional.of(new OrganisationId(id.substring(id.indexOf(':') + 1))) : Optional.empty();
    }
}
