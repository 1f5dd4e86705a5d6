package samenspel.ui.command;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;

/// The key for menus, or F10 with shift: the menu of what has the focus. Some systems say nothing of it by themselves.
public final class MenuKey {
    private MenuKey() {
    }

    public static void pressed(KeyEvent event) {
        boolean asked = event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (asked && event.getTarget() instanceof Node node) {
            Bounds inside = node.getBoundsInLocal();
            var scene = node.localToScene(inside.getCenterX(), inside.getCenterY());
            var screen = node.localToScreen(inside.getCenterX(), inside.getCenterY());
            event.consume();
            Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, scene.getX(), scene.getY(), screen.getX(), screen.getY(), true,
                    new PickResult(node, scene.getX(), scene.getY())));
        }
    }
}
