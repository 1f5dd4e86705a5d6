package samenspel.ui.look;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// What joins the changes made with one control into one step of undo: those of a drag, or of keys until the keyboard
/// goes elsewhere.
final class GestureStep {
    private final String control;
    private int number;

    GestureStep(Node control, String name) {
        this.control = name;
        control.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> number++);
        control.focusedProperty().subscribe(() -> number++);
    }

    Optional<String> name() {
        return Optional.of(control + " " + System.identityHashCode(this) + " " + number);
    }
}
