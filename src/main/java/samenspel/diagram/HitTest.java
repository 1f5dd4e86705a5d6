package samenspel.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// What stands at a point of a drawing.
public final class HitTest {
    private HitTest() {
    }

    /// The topmost organisation there, or else the nearest tie within `tolerance` page units.
    public static Optional<Mark> at(List<Mark> marks, Point point, double tolerance) {
        for (Mark mark : marks.reversed()) {
            if (mark.role() == MarkRole.ORGANISATION && covers(mark, point)) {
                return Optional.of(mark);
            }
        }
        return nearestTie(marks, point, tolerance);
    }

    /// Where the disc or ring of an organisation stands, if it does.
    public static Optional<Point> centre(List<Mark> marks, OrganisationId organisation) {
        MarkId disc = MarkId.organisation("disc", organisation);
        return marks.stream().filter(mark -> mark.role() == MarkRole.ORGANISATION).flatMap(mark -> mark instanceof Mark.Group group ? group.marks().stream() : Stream.of(mark))
                .filter(mark -> mark.id().equals(disc)).map(mark -> mark.bounds().centre()).findFirst();
    }

    /// The topmost note there: words wherever they cover anything, an arrow or a line round organisations within
    /// `tolerance` page units where no organisation is.
    public static Optional<Mark> note(List<Mark> marks, Point point, double tolerance) {
        boolean onDisc = marks.stream().anyMatch(mark -> mark.role() == MarkRole.ORGANISATION && covers(mark, point));
        return marks.reversed().stream().filter(mark -> mark.role() == MarkRole.NOTE || mark.role() == MarkRole.CONTOUR)
                .filter(mark -> isWritten(mark, point) || !onDisc && isNear(mark, point, tolerance)).findFirst();
    }

    private static boolean isWritten(Mark mark, Point point) {
        return switch (mark) {
            case Mark.Group group -> group.marks().stream().anyMatch(part -> isWritten(part, point));
            case Mark.Area _, Mark.Label _ -> mark.bounds().contains(point);
            case Mark.Disc _, Mark.Ring _, Mark.Stroke _, Mark.Outline _ -> false;
        };
    }

    private static boolean isNear(Mark mark, Point point, double tolerance) {
        return switch (mark) {
            case Mark.Group group -> group.marks().stream().anyMatch(part -> isNear(part, point, tolerance));
            case Mark.Stroke stroke -> distance(stroke, point) <= tolerance + stroke.pen().width() / 2;
            case Mark.Outline outline -> isNear(outline, point, tolerance);
            case Mark.Disc _, Mark.Ring _, Mark.Area _, Mark.Label _ -> false;
        };
    }

    private static boolean isNear(Mark.Outline outline, Point point, double tolerance) {
        List<Point> corners = outline.flat();
        Point before = corners.getLast();
        for (Point corner : corners) {
            if (distance(before, corner, point) <= tolerance) {
                return true;
            }
            before = corner;
        }
        return false;
    }

    private static boolean covers(Mark mark, Point point) {
        return switch (mark) {
            case Mark.Group group -> group.marks().stream().anyMatch(part -> covers(part, point));
            case Mark.Disc disc -> disc.centre().distanceTo(point) <= disc.radius() + disc.outline().width() / 2;
            case Mark.Ring ring -> ring.role() == MarkRole.ORGANISATION && ring.centre().distanceTo(point) <= ring.radius();
            case Mark.Stroke _, Mark.Area _, Mark.Outline _, Mark.Label _ -> false;
        };
    }

    private static Optional<Mark> nearestTie(List<Mark> marks, Point point, double tolerance) {
        Mark nearest = null;
        double best = tolerance;
        for (Mark mark : marks) {
            if (mark.role() == MarkRole.TIE && mark instanceof Mark.Stroke stroke && stroke.pen().colour().alpha() > 0) {
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
        return distance(stroke.from(), stroke.to(), point);
    }

    private static double distance(Point from, Point to, Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / squared;
        double t = Math.clamp(along, 0, 1);
        return point.distanceTo(new Point(from.x() + t * dx, from.y() + t * dy));
    }
}
