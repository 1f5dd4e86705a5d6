package samenspel.ui.panel;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The edge of a panel beside the picture: dragged, or moved with the arrow keys, it makes the panel wider or narrower. A double
/// click, or Home, gives the panel its usual width.
final class PanelEdge extends Region {
    private static final double STEP = 16;

    private final boolean atRight;
    private final DoubleSupplier width;
    private final DoubleConsumer drawn;
    private final DoubleConsumer wanted;
    private double from;
    private double widthThere;

    /// How wide the panel is and may become.
    ///
    /// @param width  of the panel now
    /// @param drawn  told the width while the edge is dragged
    /// @param wanted told the width when it is let go or a key was pressed; NaN for the usual one
    record Width(DoubleSupplier width, DoubleConsumer drawn, DoubleConsumer wanted) {
    }

    /// @param name    for who cannot see it
    /// @param atRight whether the panel stands left of it
    PanelEdge(String id, String name, boolean atRight, Width panel) {
        this.atRight = atRight;
        this.width = panel.width;
        this.drawn = panel.drawn;
        this.wanted = panel.wanted;
        setId(id);
        getStyleClass().add("panel-edge");
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setOnMousePressed(this::begin);
        setOnMouseDragged(event -> drawn.accept(at(event)));
        setOnMouseReleased(this::end);
        setOnKeyPressed(this::pressed);
    }

    private void begin(MouseEvent event) {
        from = event.getScreenX();
        widthThere = width.getAsDouble();
        event.consume();
    }

    private double at(MouseEvent event) {
        return widthThere + (atRight ? 1 : -1) * (event.getScreenX() - from);
    }

    private void end(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            wanted.accept(Double.NaN);
        } else if (event.getScreenX() != from) {
            wanted.accept(at(event));
        }
    }

    private void pressed(KeyEvent event) {
        double step = atRight ? STEP : -STEP;
        switch (event.getCode()) {
            case LEFT -> wanted.accept(width.getAsDouble() - step);
            case RIGHT -> wanted.accept(width.getAsDouble() + step);
            case HOME -> wanted.accept(Double.NaN);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
