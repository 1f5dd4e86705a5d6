package samenspel.diagram.label;

import samenspel.diagram.Box;
import samenspel.layout.Point;

/// The line that joins a name standing apart to its disc, from the edge of all that is drawn for the disc to the nearest
/// point of the name.
public record LeaderLine(Point from, Point to) {

    static LeaderLine of(LabelRequest request, Box name) {
        Point centre = request.disc().centre();
        Point end = new Point(Math.clamp(centre.x(), name.x(), name.right()), Math.clamp(centre.y(), name.y(), name.bottom()));
        double share = Math.min(1, request.reach() / Math.max(1e-9, centre.distanceTo(end)));
        return new LeaderLine(new Point(centre.x() + (end.x() - centre.x()) * share, centre.y() + (end.y() - centre.y()) * share), end);
    }

    double length() {
        return from.distanceTo(to);
    }

    boolean touches(Circle disc) {
        return distanceTo(disc.centre()) < disc.radius();
    }

    double distanceTo(Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double squared = Math.max(1e-9, dx * dx + dy * dy);
        double t = Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / squared, 0, 1);
        double x = from.x() + t * dx - point.x();
        double y = from.y() + t * dy - point.y();
        return Math.sqrt(x * x + y * y);
    }

    /// Whether it runs through a box or along its edge: what is left of it between each pair of sides, in turn.
    boolean touches(Box box) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double enter = Math.max(entry(from.x(), dx, box.x(), box.right()), entry(from.y(), dy, box.y(), box.bottom()));
        double leave = Math.min(exit(from.x(), dx, box.x(), box.right()), exit(from.y(), dy, box.y(), box.bottom()));
        return Math.max(0, enter) <= Math.min(1, leave);
    }

    /// The share of the line after which it is between two sides; never for one that stays outside.
    private static double entry(double start, double step, double low, double high) {
        if (step == 0) {
            return start >= low && start <= high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Math.min((low - start) / step, (high - start) / step);
    }

    private static double exit(double start, double step, double low, double high) {
        return step == 0 ? Double.POSITIVE_INFINITY : Math.max((low - start) / step, (high - start) / step);
    }

    boolean crosses(LeaderLine other) {
        return side(from, to, other.from) * side(from, to, other.to) < 0 && side(other.from, other.to, from) * side(other.from, other.to, to) < 0;
    }

    private static double side(Point from, Point to, Point point) {
        return (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
    }
}
