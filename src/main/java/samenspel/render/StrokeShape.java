package samenspel.render;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Mark.Stroke;
import samenspel.layout.Point;

/// A stroke with arrow heads, taken apart: the line between the heads' bases, and the heads.
///
/// Heads that do not fit on the stroke shrink until they do, so nothing is drawn beyond its ends; the
/// line then has length 0. A stroke without length has no heads.
///
/// @param from  where the line starts
/// @param to    where the line ends
/// @param heads first the one at the stroke's start, then the one at its end
public record StrokeShape(Point from, Point to, List<Arrow> heads) {

    /// A filled triangle.
    public record Arrow(Point tip, Point left, Point right) {
    }

    public StrokeShape {
        heads = List.copyOf(heads);
    }

    public static StrokeShape of(Stroke stroke) {
        double length = stroke.from().distanceTo(stroke.to());
        int count = arrows(stroke.tail()) + arrows(stroke.head());
        if (count == 0 || length == 0) {
            return new StrokeShape(stroke.from(), stroke.to(), List.of());
        }
        double share = Math.min(stroke.headLength(), length / count) / length;
        List<Arrow> heads = new ArrayList<>(2);
        if (stroke.tail() == ArrowHead.ARROW) {
            heads.add(arrow(stroke.from(), stroke.to(), share));
        }
        if (stroke.head() == ArrowHead.ARROW) {
            heads.add(arrow(stroke.to(), stroke.from(), share));
        }
        return new StrokeShape(towards(stroke.from(), stroke.to(), share * arrows(stroke.tail())),
                towards(stroke.to(), stroke.from(), share * arrows(stroke.head())), heads);
    }

    private static int arrows(ArrowHead end) {
        return switch (end) {
            case NONE -> 0;
            case ARROW -> 1;
        };
    }

    /// Two thirds as wide as long, so each side stands a third of the length away from the line.
    private static Arrow arrow(Point tip, Point other, double share) {
        Point base = towards(tip, other, share);
        double aside = (base.x() - tip.x()) / 3;
        double down = (base.y() - tip.y()) / 3;
        return new Arrow(tip, base.plus(-down, aside), base.plus(down, -aside));
    }

    private static Point towards(Point a, Point b, double share) {
        return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
    }
}
