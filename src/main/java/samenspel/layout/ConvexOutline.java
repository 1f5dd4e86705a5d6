package samenspel.layout;

import samenspel.layout.solve.Positions;

/// A convex outline round some places: how far they reach along a fixed set of directions (a discrete oriented polytope).
/// Two outlines that are apart along one of them do not touch, and neither do lines between their places.
///
/// @param low  the least reach along each direction
/// @param high the most
record ConvexOutline(double[] low, double[] high) {
    private static final int DIRECTIONS = 12;

    static ConvexOutline of(Positions places) {
        double[] low = new double[DIRECTIONS];
        double[] high = new double[DIRECTIONS];
        for (int k = 0; k < DIRECTIONS; k++) {
            low[k] = Double.POSITIVE_INFINITY;
            high[k] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < places.n(); i++) {
                double reach = along(k, places.x()[i], places.y()[i]);
                low[k] = Math.min(low[k], reach);
                high[k] = Math.max(high[k], reach);
            }
        }
        return new ConvexOutline(low, high);
    }

    /// Whether this outline, moved by (dx, dy), stands at least the gap away from the other.
    boolean isClear(double dx, double dy, ConvexOutline other, double gap) {
        for (int k = 0; k < DIRECTIONS; k++) {
            double moved = along(k, dx, dy);
            if (low[k] + moved >= other.high[k] + gap || other.low[k] >= high[k] + moved + gap) {
                return true;
            }
        }
        return false;
    }

    private static double along(int k, double x, double y) {
        double angle = Math.PI * k / DIRECTIONS;
        return x * StrictMath.cos(angle) + y * StrictMath.sin(angle);
    }
}
