package samenspel.ui.table;

import javafx.scene.Node;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import samenspel.change.Presence;

/// How an organisation took part in two waves, as a shape: the left half of a disc stands for the first wave, the
/// right half for the second, dark where it answered; a triangle up joined, a triangle down left.
final class PresenceShape {
    private static final String DISC = "M0 5 A5 5 0 1 1 10 5 A5 5 0 1 1 0 5 Z";
    private static final String LEFT_HOLE = " M5 1.2 A3.8 3.8 0 0 0 5 8.8 Z";
    private static final String RIGHT_HOLE = " M5 1.2 A3.8 3.8 0 0 1 5 8.8 Z";
    private static final String HOLE = " M1.2 5 A3.8 3.8 0 1 1 8.8 5 A3.8 3.8 0 1 1 1.2 5 Z";

    private PresenceShape() {
    }

    static Node of(Presence.Kind kind) {
        SVGPath shape = new SVGPath();
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.setContent(switch (kind) {
            case ANSWERED_BOTH -> DISC;
            case SILENT_BEFORE -> DISC + LEFT_HOLE;
            case SILENT_AFTER -> DISC + RIGHT_HOLE;
            case SILENT_BOTH, ABSENT -> DISC + HOLE;
            case JOINED -> "M5 0 L10 9 L0 9 Z";
            case LEFT -> "M0 1 L10 1 L5 10 Z";
        });
        shape.getStyleClass().add("presence-shape");
        return shape;
    }
}
