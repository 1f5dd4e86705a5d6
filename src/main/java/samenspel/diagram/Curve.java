package samenspel.diagram;

import java.util.function.UnaryOperator;
import samenspel.layout.Point;

/// A piece of a path: a cubic Bézier curve from where the piece before it ended.
///
/// @param first  the control point that says how it leaves
/// @param second the control point that says how it arrives
public record Curve(Point first, Point second, Point to) {
    /// Straight pieces of a curve that is drawn as such: a quarter of a circle of 1,000 units is then off by 0.2.
    private static final int PIECES = 20;

    /// A straight piece.
    public static Curve line(Point from, Point to) {
        return new Curve(between(from, to, 1 / 3.0), between(from, to, 2 / 3.0), to);
    }

    /// Every point put elsewhere.
    public Curve each(UnaryOperator<Point> move) {
        return new Curve(move.apply(first), move.apply(second), move.apply(to));
    }

    /// Points along it, the start not among them, the end as the last; only the end of a straight piece.
    ///
    /// @param from where it starts
    public Point[] flat(Point from) {
        int pieces = isStraight(from) ? 1 : PIECES;
        Point[] points = new Point[pieces];
        for (int i = 1; i <= pieces; i++) {
            points[i - 1] = i == pieces ? to : at(from, (double) i / pieces);
        }
        return points;
    }

    private boolean isStraight(Point from) {
        double length = Math.max(1e-9, from.distanceTo(to));
        return off(from, first) < 0.01 * length && off(from, second) < 0.01 * length;
    }

    /// How far a point is off the straight line, in page units.
    private double off(Point from, Point point) {
        double length = Math.max(1e-9, from.distanceTo(to));
        return Math.abs((to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x())) / length;
    }

    private Point at(Point from, double t) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Point(a * from.x() + b * first.x() + c * second.x() + d * to.x(),
                a * from.y() + b * first.y() + c * second.y() + d * to.y());
    }

    private static Point between(Point a, Point b, double share) {
        return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
    }
}
