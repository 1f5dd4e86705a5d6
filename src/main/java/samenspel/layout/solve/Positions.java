package samenspel.layout.solve;

/// Places of the nodes 0 to n−1 in packed arrays; a step of the layout that changes places works on a copy.
///
/// @param x to the right
/// @param y downwards, as long as `x`
public record Positions(double[] x, double[] y) {

    public static Positions origin(int n) {
        return new Positions(new double[n], new double[n]);
    }

    public static Positions of(float[] x, float[] y) {
        Positions places = origin(x.length);
        for (int i = 0; i < x.length; i++) {
            places.x[i] = x[i];
            places.y[i] = y[i];
        }
        return places;
    }

    public int n() {
        return x.length;
    }

    /// In single precision.
    public float[] floatsX() {
        return floats(x);
    }

    public float[] floatsY() {
        return floats(y);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    public Positions copy() {
        return new Positions(x.clone(), y.clone());
    }

    /// The places of some nodes, in the order given.
    public Positions of(int[] nodes) {
        Positions some = origin(nodes.length);
        for (int k = 0; k < nodes.length; k++) {
            some.x[k] = x[nodes[k]];
            some.y[k] = y[nodes[k]];
        }
        return some;
    }

    /// Writes the places of some nodes, given in their order, into these.
    public void put(int[] nodes, Positions own) {
        for (int k = 0; k < nodes.length; k++) {
            x[nodes[k]] = own.x[k];
            y[nodes[k]] = own.y[k];
        }
    }

    /// The same with some nodes where other places have them.
    public Positions with(boolean[] held, Positions pins) {
        Positions to = copy();
        for (int i = 0; i < held.length; i++) {
            to.x[i] = held[i] ? pins.x[i] : x[i];
            to.y[i] = held[i] ? pins.y[i] : y[i];
        }
        return to;
    }

    public double distance(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        return Math.sqrt(dx * dx + dy * dy);
    }

    /// Every place moved by (dx, dy).
    public Positions shifted(double dx, double dy) {
        return mapped(1, 0, dx, 0, 1, dy);
    }

    /// Larger in x and in y by a factor each.
    public Positions scaled(double fx, double fy) {
        return mapped(fx, 0, 0, 0, fy, 0);
    }

    /// (xx·x + xy·y + dx, yx·x + yy·y + dy) for every place.
    public Positions mapped(double xx, double xy, double dx, double yx, double yy, double dy) {
        Positions to = origin(n());
        for (int i = 0; i < n(); i++) {
            to.x[i] = xx * x[i] + xy * y[i] + dx;
            to.y[i] = yx * x[i] + yy * y[i] + dy;
        }
        return to;
    }

    public Extent extent() {
        return Extent.of(this);
    }
}
