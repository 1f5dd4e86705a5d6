package samenspel.ui.control;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import samenspel.diagram.Dash;
import samenspel.diagram.LayerStyle;

/// The line of a layer as the picture draws it, on paper.
public final class LayerLine {
    private static final double LENGTH = 30;

    private LayerLine() {
    }

    public static StackPane of(LayerStyle style) {
        Line line = new Line(0, 0, LENGTH, 0);
        line.setStroke(Color.web(style.colour().hex()));
        line.setStrokeWidth(2);
        if (style.dash() != Dash.SOLID) {
            line.getStrokeDashArray().setAll(List.of(5.0, 4.0));
        }
        StackPane paper = new StackPane(line);
        paper.getStyleClass().add("chosen-swatch");
        paper.setMinWidth(LENGTH + 10);
        paper.setMaxSize(LENGTH + 10, 14);
        return paper;
    }
}
