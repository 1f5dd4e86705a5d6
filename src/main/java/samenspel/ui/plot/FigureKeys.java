package samenspel.ui.plot;

import java.util.Comparator;
import java.util.List;
import javafx.scene.input.KeyCode;
import samenspel.layout.Point;

/// Goes from part to part of a figure with the arrow keys.
final class FigureKeys {
    /// What lies aside counts as so much farther than what lies straight ahead.
    private static final double ASIDE = 4;

    private FigureKeys() {
    }

    /// The next part in the direction of an arrow; the same one at the edge.
    static <K> FigurePart<K> from(FigurePart<K> from, KeyCode arrow, List<FigurePart<K>> spots) {
        return spots.stream().filter(spot -> ahead(from, spot, arrow) > 0.5)
                .min(Comparator.comparingDouble(spot -> ahead(from, spot, arrow) + ASIDE * aside(from, spot, arrow))).orElse(from);
    }

    private static <K> double ahead(FigurePart<K> from, FigurePart<K> to, KeyCode arrow) {
        Point a = from.on().centre();
        Point b = to.on().centre();
        return switch (arrow) {
            case LEFT -> a.x() - b.x();
            case RIGHT -> b.x() - a.x();
            case UP -> a.y() - b.y();
            default -> b.y() - a.y();
        };
    }

    private static <K> double aside(FigurePart<K> from, FigurePart<K> to, KeyCode arrow) {
        Point a = from.on().centre();
        Point b = to.on().centre();
        return arrow == KeyCode.LEFT || arrow == KeyCode.RIGHT ? Math.abs(a.y() - b.y()) : Math.abs(a.x() - b.x());
    }
}
