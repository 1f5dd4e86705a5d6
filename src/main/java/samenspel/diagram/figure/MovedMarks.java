package samenspel.diagram.figure;

import samenspel.diagram.MarkMapping;
import samenspel.layout.Point;

/// Marks at another place and size.
///
/// @param scale applied first, about the origin
record MovedMarks(double scale, double dx, double dy) implements MarkMapping {
    @Override
    public Point point(Point point) {
        return new Point(point.x() * scale + dx, point.y() * scale + dy);
    }

    @Override
    public double length(double length) {
        return length * scale;
    }
}
