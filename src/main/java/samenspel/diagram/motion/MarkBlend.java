package samenspel.diagram.motion;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Curve;
import samenspel.diagram.Mark;
import samenspel.diagram.Pen;
import samenspel.layout.Point;

/// A mark on its way from what it was to what it will be. Text and dashes cannot be blended: text is the
/// later one at once and where that stands, a dash changes half-way.
final class MarkBlend {
    private MarkBlend() {
    }

    /// @param before of the same class as `after`
    static Mark of(Mark before, Mark after, double t) {
        return switch (after) {
            case Mark.Disc b when before instanceof Mark.Disc a -> disc(a, b, t);
            case Mark.Ring b when before instanceof Mark.Ring a ->
                    new Mark.Ring(b.id(), b.role(), of(a.centre(), b.centre(), t), of(a.radius(), b.radius(), t), of(a.pen(), b.pen(), t));
            case Mark.Stroke b when before instanceof Mark.Stroke a -> new Mark.Stroke(b.id(), b.role(), b.title(),
                    of(a.from(), b.from(), t), of(a.to(), b.to(), t), of(a.pen(), b.pen(), t), b.tail(), b.head(), b.joins());
            case Mark.Label b when before instanceof Mark.Label a ->
                    new Mark.Label(b.id(), b.role(), a.text().equals(b.text()) ? of(a.start(), b.start(), t) : b.start(), b.text(), b.lettering(), b.width(), b.halo());
            case Mark.Area b when before instanceof Mark.Area a ->
                    new Mark.Area(b.id(), b.role(), of(a.box(), b.box(), t), b.cornerRadius(), b.fill(), b.outline());
            case Mark.Outline b when before instanceof Mark.Outline a && a.curves().size() == b.curves().size() -> outline(a, b, t);
            case Mark.Group b when before instanceof Mark.Group a ->
                    new Mark.Group(b.id(), b.role(), b.title(), Tween.within(a, b).at(t));
            default -> after;
        };
    }

    private static Mark disc(Mark.Disc a, Mark.Disc b, double t) {
        return new Mark.Disc(b.id(), b.role(), b.title(), of(a.centre(), b.centre(), t), of(a.radius(), b.radius(), t),
                a.fill().towards(b.fill(), t), of(a.outline(), b.outline(), t));
    }

    private static Mark outline(Mark.Outline a, Mark.Outline b, double t) {
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < b.curves().size(); i++) {
            Curve from = a.curves().get(i);
            Curve to = b.curves().get(i);
            curves.add(new Curve(of(from.first(), to.first(), t), of(from.second(), to.second(), t), of(from.to(), to.to(), t)));
        }
        return new Mark.Outline(b.id(), b.role(), b.title(), curves, b.fill(), b.pen());
    }

    private static Pen of(Pen a, Pen b, double t) {
        return new Pen(a.colour().towards(b.colour(), t), of(a.width(), b.width(), t), t < 0.5 ? a.dash() : b.dash());
    }

    private static Point of(Point a, Point b, double t) {
        return new Point(of(a.x(), b.x(), t), of(a.y(), b.y(), t));
    }

    private static Box of(Box a, Box b, double t) {
        return new Box(of(a.x(), b.x(), t), of(a.y(), b.y(), t), of(a.width(), b.width(), t), of(a.height(), b.height(), t));
    }

    private static double of(double a, double b, double t) {
        // Rounding would leave it a hair short of its end.
        return t == 1 ? b : a + (b - a) * t;
    }
}
