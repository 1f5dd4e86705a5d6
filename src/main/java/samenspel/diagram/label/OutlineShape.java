package samenspel.diagram.label;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Box;
import samenspel.layout.Point;

/// A closed outline, and how far boxes are from it.
///
/// @param corners in turn
/// @param bounds  the box of them
record OutlineShape(List<Point> corners, Box bounds) {

    OutlineShape(List<Point> corners) {
        this(List.copyOf(corners), corners.stream().map(corner -> Box.around(corner, 0)).reduce(Box::union).orElseThrow());
    }

    /// Points on the line, about equally far apart, each with the direction across the line of length 1.
    record Along(Point point, double acrossX, double acrossY) {
    }

    List<Along> along(int number) {
        double perimeter = 0;
        for (int i = 0; i < corners.size(); i++) {
            perimeter += corners.get(i).distanceTo(next(i));
        }
        List<Along> points = new ArrayList<>();
        double step = perimeter / number;
        double left = step / 2;
        for (int i = 0; i < corners.size() && step > 0; i++) {
            Point from = corners.get(i);
            double length = from.distanceTo(next(i));
            for (; left < length; left += step) {
                double dx = (next(i).x() - from.x()) / length;
                double dy = (next(i).y() - from.y()) / length;
                points.add(new Along(from.plus(left * dx, left * dy), dy, -dx));
            }
            left -= length;
        }
        return points;
    }

    private Point next(int corner) {
        return corners.get((corner + 1) % corners.size());
    }

    boolean contains(Point point) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Point from = corners.get(i);
            Point to = next(i);
            if (from.y() > point.y() != to.y() > point.y()
                    && point.x() < from.x() + (to.x() - from.x()) * (point.y() - from.y()) / (to.y() - from.y())) {
                inside = !inside;
            }
        }
        return inside;
    }

    /// From a box to what the outline encloses; 0 where it reaches in.
    double distance(Box box) {
        return contains(box.centre()) ? 0 : lineDistance(box);
    }

    /// From a box to the line itself; 0 where the line runs through it.
    double lineDistance(Box box) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < corners.size() && least > 0; i++) {
            least = Math.min(least, distance(box, new LeaderLine(corners.get(i), next(i))));
        }
        return least;
    }

    private static double distance(Box box, LeaderLine side) {
        if (side.touches(box)) {
            return 0;
        }
        double least = Math.min(new Circle(side.from(), 0).distanceTo(box), new Circle(side.to(), 0).distanceTo(box));
        for (Point corner : List.of(new Point(box.x(), box.y()), new Point(box.right(), box.y()), new Point(box.x(), box.bottom()), new Point(box.right(), box.bottom()))) {
            least = Math.min(least, side.distanceTo(corner));
        }
        return least;
    }
}
