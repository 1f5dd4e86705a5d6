package samenspel.ui.numbers.whole;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import samenspel.study.numbers.whole.WholeTable;

/// A small line that rises or falls by how much larger or smaller a number is than before; a dot where it ends.
final class SlopeShape extends Pane {
    private static final double WIDTH = 18;
    private static final double HEIGHT = 12;
    private static final double RADIUS = 2.2;

    SlopeShape(WholeTable.Difference difference) {
        double before = difference.before().number().orElseThrow();
        double after = difference.after().number().orElseThrow();
        double largest = Math.max(Math.abs(before), Math.abs(after));
        double rise = largest == 0 ? 0 : (after - before) / largest;
        double middle = HEIGHT / 2;
        double end = middle - Math.clamp(rise, -1, 1) * (middle - RADIUS);
        Line line = new Line(1, middle, WIDTH - RADIUS, end);
        Circle dot = new Circle(WIDTH - RADIUS, end, RADIUS);
        line.getStyleClass().add("slope-line");
        dot.getStyleClass().add("slope-dot");
        getChildren().setAll(line, dot);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }
}
