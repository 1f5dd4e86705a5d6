package samenspel.ui.control;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that come when the pointer rests on something, made when it first comes there: each of the toolkit's is a window
/// of its own, and a table has hundreds of cells.
public final class LaterTip {
    private LaterTip() {
    }

    /// @param words asked for each time the pointer comes; empty for none
    public static void on(Control control, Supplier<String> words) {
        made(control, () -> {
            String says = words.get();
            return says.isEmpty() ? null : new Tooltip(says);
        });
    }

    /// @param tip made each time the pointer comes; null for none
    public static void made(Control control, Supplier<Tooltip> tip) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> control.setTooltip(tip.get()));
    }

    /// On something that is not a control.
    ///
    /// @param tip made the first time the pointer comes
    public static void once(Node node, Supplier<Tooltip> tip) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, tip.get());
            }
        });
    }
}
