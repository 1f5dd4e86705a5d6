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
        if (stroke.head() == ArrowHead.TAPER) {
            return tapered(stroke, length, count);
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
            case ARROW, TAPER -> 1;
        };
    }

    /// Long heads without a line; where both ends taper, the tips meet in the middle.
    private static StrokeShape tapered(Stroke stroke, double length, int count) {
        double half = ArrowHead.WIDE * stroke.pen().width() / 2 / length;
        Point tip = count == 1 ? stroke.to() : towards(stroke.from(), stroke.to(), 0.5);
        List<Arrow> heads = new ArrayList<>(2);
        heads.add(wedge(tip, stroke.from(), stroke, half));
        if (count == 2) {
            heads.add(wedge(tip, stroke.to(), stroke, half));
        }
        return new StrokeShape(tip, tip, heads);
    }

    private static Arrow wedge(Point tip, Point base, Stroke along, double half) {
        double aside = (along.to().x() - along.from().x()) * half;
        double down = (along.to().y() - along.from().y()) * half;
        return new Arrow(tip, base.plus(-down, aside), base.plus(down, -aside));
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
