package samenspel.diagram;

import java.util.List;
import java.util.Optional;
import samenspel.layout.Point;

/// What stands at a point of a drawing.
public final class HitTest {
    private HitTest() {
    }

    /// The topmost organisation there, or else the nearest tie within `tolerance` page units.
    public static Optional<Mark> at(List<Mark> marks, Point point, double tolerance) {
        for (Mark mark : marks.reversed()) {
            if (mark.role() == Role.ORGANISATION && covers(mark, point)) {
                return Optional.of(mark);
            }
        }
        return nearestTie(marks, point, tolerance);
    }

    private static boolean covers(Mark mark, Point point) {
        return switch (mark) {
            case Mark.Group group -> group.marks().stream().anyMatch(part -> covers(part, point));
            case Mark.Disc disc -> disc.centre().distanceTo(point) <= disc.radius() + disc.outline().width() / 2;
            case Mark.Ring ring -> ring.role() == Role.ORGANISATION && ring.centre().distanceTo(point) <= ring.radius();
            case Mark.Stroke _, Mark.Area _, Mark.Outline _, Mark.Label _ -> false;
        };
    }

    private static Optional<Mark> nearestTie(List<Mark> marks, Point point, double tolerance) {
        Mark nearest = null;
        double best = tolerance;
        for (Mark mark : marks) {
            if (mark.role() == Role.TIE && mark instanceof Mark.Stroke stroke && stroke.pen().colour().alpha() > 0) {
                double distance = Math.max(0, distance(stroke, point) - stroke.pen().width() / 2);
                // Later marks lie above earlier ones.
                if (distance <= best) {
                    best = distance;
                    nearest = mark;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static double distance(Mark.Stroke stroke, Point point) {
        double dx = stroke.to().x() - stroke.from().x();
        double dy = stroke.to().y() - stroke.from().y();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((point.x() - stroke.from().x()) * dx + (point.y() - stroke.from().y()) * dy) / squared;
        double t = Math.clamp(along, 0, 1);
        return point.distanceTo(new Point(stroke.from().x() + t * dx, stroke.from().y() + t * dy));
    }
}
