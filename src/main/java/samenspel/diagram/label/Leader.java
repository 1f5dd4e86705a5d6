package samenspel.diagram.label;

import samenspel.diagram.Box;
import samenspel.layout.Point;

/// The line that joins a name standing apart to its disc, from the disc's centre to the nearest point of
/// the name.
record Leader(Point from, Point to) {
    /// The line is looked at this many places; names and discs are larger than the gaps between them.
    private static final int PLACES = 24;

    static Leader between(Point centre, Box name) {
        return new Leader(centre, new Point(Math.clamp(centre.x(), name.x(), name.right()), Math.clamp(centre.y(), name.y(), name.bottom())));
    }

    boolean touches(Circle disc) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double squared = Math.max(1e-9, dx * dx + dy * dy);
        double along = ((disc.centre().x() - from.x()) * dx + (disc.centre().y() - from.y()) * dy) / squared;
        double t = Math.clamp(along, 0, 1);
        return disc.centre().distanceTo(new Point(from.x() + t * dx, from.y() + t * dy)) < disc.radius();
    }

    /// Whether it runs through a box, its own end apart.
    boolean touches(Box box) {
        for (int place = 1; place < PLACES; place++) {
            double t = (double) place / PLACES;
            if (box.contains(new Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y())))) {
                return true;
            }
        }
        return false;
    }
}
