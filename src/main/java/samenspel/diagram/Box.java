package samenspel.diagram;

import samenspel.layout.Point;

/// An upright rectangle; `x`, `y` is its upper left corner.
public record Box(double x, double y, double width, double height) {

    public static Box around(Point centre, double radius) {
        return new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    public boolean touches(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    public boolean contains(Point point) {
        return x <= point.x() && point.x() <= right() && y <= point.y() && point.y() <= bottom();
    }

    /// The same with a margin added (or with a negative one, taken) on every side.
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
