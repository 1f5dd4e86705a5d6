package samenspel.layout;

/// A place in a frame that its user states; x grows to the right, y grows downwards.
public record Point(double x, double y) {

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// Turned about (0, 0), from x towards y.
    public Point turned(int degrees) {
        if (degrees == 0) {
            return this;
        }
        double cosine = StrictMath.cos(StrictMath.toRadians(degrees));
        double sine = StrictMath.sin(StrictMath.toRadians(degrees));
        return new Point(cosine * x - sine * y, sine * x + cosine * y);
    }

    public double distanceTo(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
