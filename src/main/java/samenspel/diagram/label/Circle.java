package samenspel.diagram.label;

import samenspel.diagram.Box;
import samenspel.layout.Point;

/// A disc that names keep off.
public record Circle(Point centre, double radius) {

    Circle grown(double margin) {
        return new Circle(centre, radius + margin);
    }

    /// From its edge to the nearest point of a box; not above 0 where they touch.
    double distanceTo(Box box) {
        double dx = centre.x() - Math.clamp(centre.x(), box.x(), box.right());
        double dy = centre.y() - Math.clamp(centre.y(), box.y(), box.bottom());
        return Math.sqrt(dx * dx + dy * dy) - radius;
    }

    /// Whether any of it lies in a box.
    public boolean touches(Box box) {
        double dx = centre.x() - Math.clamp(centre.x(), box.x(), box.right());
        double dy = centre.y() - Math.clamp(centre.y(), box.y(), box.bottom());
        return dx * dx + dy * dy < radius * radius;
    }
}
