package samenspel.layout.plain;

import samenspel.layout.solve.Stress;

/// Sums drawn ÷ wanted distance over many pairs. The loop over the pairs of a node stands by itself, so that eight are
/// taken at a time.
final class LengthRatios {
    private final float[] ratio;
    private final float[] square;
    private long pairs;
    private double ratios;
    private double squares;

    LengthRatios(int n) {
        ratio = new float[n];
        square = new float[n];
    }

    /// The pairs of node i with all others.
    ///
    /// @param closeness one over the distances wanted, 0 to itself
    void add(float[] closeness, float[] x, float[] y, int i) {
        fill(closeness, x, y, x[i], y[i]);
        pairs += closeness.length - 1;
        ratios += Majorisation.sum(ratio);
        squares += Majorisation.sum(square);
    }

    private void fill(float[] c, float[] x, float[] y, float xi, float yi) {
        float[] own = ratio;
        float[] ownSquare = square;
        for (int j = 0; j < c.length; j++) {
            float dx = xi - x[j];
            float dy = yi - y[j];
            float r = c[j] * (float) Math.sqrt(dx * dx + dy * dy);
            own[j] = r;
            ownSquare[j] = r * r;
        }
    }

    Stress stress() {
        return new Stress(pairs, ratios, squares);
    }
}
