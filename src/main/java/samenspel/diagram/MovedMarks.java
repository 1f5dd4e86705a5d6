package samenspel.diagram;

import samenspel.layout.Point;

/// Marks at another place and size.
///
/// @param scale  applied first, about the origin
/// @param prefix of their ids, where the same marks stand in more than one place; empty for none
public record MovedMarks(double scale, double dx, double dy, String prefix) implements MarkMapping {
    /// With the ids they have.
    public MovedMarks(double scale, double dx, double dy) {
        this(scale, dx, dy, "");
    }

    @Override
    public MarkId id(MarkId id) {
        return prefix.isEmpty() ? id : new MarkId(prefix + id.value());
    }

    @Override
    public Point point(Point point) {
        return new Point(point.x() * scale + dx, point.y() * scale + dy);
    }

    @Override
    public double length(double length) {
        return length * scale;
    }
}
