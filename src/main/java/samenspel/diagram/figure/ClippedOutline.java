package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import samenspel.diagram.Box;
import samenspel.diagram.Curve;
import samenspel.diagram.Mark;
import samenspel.layout.Point;

/// What of a closed line lies within a frame, closed along the frame: cut by one side after the other (Sutherland and
/// Hodgman, "Reentrant Polygon Clipping", Communications of the ACM 17(1), 1974).
record ClippedOutline(Box frame) {

    Optional<Mark> of(Mark.Outline line) {
        if (frame.contains(line.bounds())) {
            return Optional.of(line);
        }
        List<Point> rest = cut(line.flat(), point -> point.x() >= frame.x(), (a, b) -> atX(a, b, frame.x()));
        rest = cut(rest, point -> point.x() <= frame.right(), (a, b) -> atX(a, b, frame.right()));
        rest = cut(rest, point -> point.y() >= frame.y(), (a, b) -> atY(a, b, frame.y()));
        rest = cut(rest, point -> point.y() <= frame.bottom(), (a, b) -> atY(a, b, frame.bottom()));
        return rest.size() < 3 ? Optional.empty()
                : Optional.of(new Mark.Outline(line.id(), line.role(), line.title(), straight(rest), line.fill(), line.pen()));
    }

    private static List<Point> cut(List<Point> corners, Predicate<Point> inside, BinaryOperator<Point> crossing) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point before = corners.get(Math.floorMod(i - 1, corners.size()));
            Point corner = corners.get(i);
            if (inside.test(before) != inside.test(corner)) {
                kept.add(crossing.apply(before, corner));
            }
            if (inside.test(corner)) {
                kept.add(corner);
            }
        }
        return kept;
    }

    private static Point atX(Point a, Point b, double x) {
        return new Point(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
    }

    private static Point atY(Point a, Point b, double y) {
        return new Point(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
    }

    private static List<Curve> straight(List<Point> corners) {
        List<Curve> curves = new ArrayList<>();
        Point before = corners.getLast();
        for (Point corner : corners) {
            curves.add(Curve.line(before, corner));
            before = corner;
        }
        return curves;
    }
}
