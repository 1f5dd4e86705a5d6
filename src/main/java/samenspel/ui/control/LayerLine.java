package samenspel.ui.control;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import samenspel.diagram.Dash;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.look.Paper;

/// The line of a layer as the picture draws it, in a colour for a light or a dark window.
public final class LayerLine {
    private static final double LENGTH = 30;

    private LayerLine() {
    }

    public static StackPane of(LayerStyle style) {
        Line line = new Line(0, 0, LENGTH, 0);
        line.setStyle("-on-light: " + style.colour().hex() + "; -on-dark: " + Paper.DARK.of(style.colour()).hex() + ";");
        line.getStyleClass().add("layer-line");
        line.setStrokeWidth(2);
        if (style.dash() != Dash.SOLID) {
            line.getStrokeDashArray().setAll(List.of(5.0, 4.0));
        }
        StackPane room = new StackPane(line);
        room.setMinWidth(LENGTH + 10);
        room.setMaxSize(LENGTH + 10, 14);
        return room;
    }
}
