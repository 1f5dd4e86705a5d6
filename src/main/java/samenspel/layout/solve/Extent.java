package samenspel.layout.solve;

/// The smallest upright rectangle round the centres of the nodes; all 0 when there are none.
public record Extent(double left, double top, double right, double bottom) {

    public static Extent of(Positions places) {
        if (places.n() == 0) {
            return new Extent(0, 0, 0, 0);
        }
        Extent all = new Extent(places.x()[0], places.y()[0], places.x()[0], places.y()[0]);
        for (int i = 1; i < places.n(); i++) {
            all = all.with(places.x()[i], places.y()[i]);
        }
        return all;
    }

    public Extent with(double x, double y) {
        return new Extent(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double middleX() {
        return (left + right) / 2;
    }

    public double middleY() {
        return (top + bottom) / 2;
    }
}
