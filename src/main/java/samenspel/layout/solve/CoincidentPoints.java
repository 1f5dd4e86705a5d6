package samenspel.layout.solve;

/// The direction, of length 1, in which two nodes at one place part; it depends on their numbers alone.
public final class CoincidentPoints {
    /// The golden angle, so that many nodes at one place leave in all directions.
    private static final double TURN = 2.399963229728653;

    private CoincidentPoints() {
    }

    public static double dx(int i, int j) {
        return sign(i, j) * StrictMath.cos(TURN * (Math.max(i, j) + 31.0 * Math.min(i, j)));
    }

    public static double dy(int i, int j) {
        return sign(i, j) * StrictMath.sin(TURN * (Math.max(i, j) + 31.0 * Math.min(i, j)));
    }

    private static int sign(int i, int j) {
        return i < j ? -1 : 1;
    }
}
