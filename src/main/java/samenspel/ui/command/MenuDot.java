package samenspel.ui.command;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import samenspel.diagram.Colour;

/// A dot in the colour of a disc, before the words of a menu.
final class MenuDot {
    private static final double RADIUS = 7;

    private MenuDot() {
    }

    static Node of(Colour colour) {
        Circle dot = new Circle(RADIUS, Color.web(colour.hex()));
        dot.getStyleClass().add("row-swatch");
        return dot;
    }
}
