package samenspel.ui.table;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import samenspel.diagram.Colour;

/// The colour of a sector, as a disc in the picture has it.
public final class RowSwatch {
    private static final double RADIUS = 5.5;

    private RowSwatch() {
    }

    public static Node of(Colour colour) {
        Circle disc = new Circle(RADIUS, Color.web(colour.hex()));
        disc.getStyleClass().add("row-swatch");
        return disc;
    }
}
