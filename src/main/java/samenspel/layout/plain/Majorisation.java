package samenspel.layout.plain;

import samenspel.layout.solve.Progress;

/// Lowers the stress of all pairs to a stop, node by node: each goes towards the place where its own part of
/// the majorising function is least, and beyond it (Gansner, Koren & North 2004, "Graph Drawing by Stress
/// Majorization", section 2.3; successive over-relaxation, Young 1954).
///
/// stress(x) = Σ over pairs of (|x_i − x_j| ÷ d_ij − 1)². With c = 1 ÷ d the pull on i along x_i − x_j is
/// c·(c − 1 ÷ |x_i − x_j|), and its place moves by the sum of pulls ÷ Σ c². Nodes may be held where they are, and
/// the others tied to places at home: ω·Σ |x_i − h_i|² more. Cost: n² a sweep.
final class Majorisation {
    /// Below 2, which keeps every step from raising the stress.
    private static final float BEYOND = 1.85f;
    private static final float TINY = 1e-12f;
    private static final int LOOK = 10;
    private final float[][] closeness;
    private final int n;
    private final float[] weight;
    private final Ties ties;
    private final float[] pullX;
    private final float[] pullY;

    /// What keeps nodes from going where their stress is least.
    ///
    /// @param held  nodes that do not move; empty when there are none
    /// @param homeX of all nodes or of none
    /// @param omega how firmly each is tied to its home, as a share of its own pairs' weight; one a node
    record Ties(boolean[] held, float[] homeX, float[] homeY, float[] omega) {
        static final Ties NONE = holding(new boolean[0]);

        static Ties holding(boolean[] held) {
            return new Ties(held, new float[0], new float[0], new float[0]);
        }

        boolean holds(int i) {
            return held.length > 0 && held[i];
        }
    }

    Majorisation(InverseDistances closeness) {
        this(closeness.of(), closeness.weights(), Ties.NONE);
    }

    private Majorisation(float[][] closeness, float[] weight, Ties ties) {
        this.closeness = closeness;
        this.weight = weight;
        this.ties = ties;
        n = closeness.length;
        pullX = new float[n];
        pullY = new float[n];
    }

    /// The same for another thread, or with other ties.
    Majorisation with(Ties other) {
        return new Majorisation(closeness, weight, other);
    }

    /// Sweeps until a sweep lowers the stress by less than a share, by mean over ten, or `most` are done.
    ///
    /// @return the stress reached
    double run(int most, double tolerance, float[] x, float[] y, Progress progress) {
        double stress = stress(x, y);
        for (int sweep = 0; sweep < most && !progress.isCancelled(); sweep += LOOK) {
            for (int k = 0; k < LOOK; k++) {
                sweep(x, y);
            }
            double former = stress;
            stress = stress(x, y);
            progress.report((double) sweep / most);
            if (stress > former * (1 - LOOK * tolerance)) {
                return stress;
            }
        }
        return stress;
    }

    void sweep(float[] x, float[] y) {
        for (int i = 0; i < n; i++) {
            if (!ties.holds(i)) {
                pull(closeness[i], x, y, x[i], y[i]);
                settle(i, x, y);
            }
        }
    }

    private void settle(int i, float[] x, float[] y) {
        if (ties.omega.length == 0) {
            x[i] -= BEYOND * sum(pullX) / weight[i];
            y[i] -= BEYOND * sum(pullY) / weight[i];
            return;
        }
        float home = ties.omega[i] * weight[i];
        x[i] -= (sum(pullX) + home * (x[i] - ties.homeX[i])) / (weight[i] + home);
        y[i] -= (sum(pullY) + home * (y[i] - ties.homeY[i])) / (weight[i] + home);
    }

    private void pull(float[] c, float[] x, float[] y, float xi, float yi) {
        float[] px = pullX;
        float[] py = pullY;
        for (int j = 0; j < c.length; j++) {
            float dx = xi - x[j];
            float dy = yi - y[j];
            float pull = c[j] * (c[j] - 1 / (float) Math.sqrt(dx * dx + dy * dy + TINY));
            px[j] = pull * dx;
            py[j] = pull * dy;
        }
    }

    /// In four sums, so that no addition waits for the one before.
    static float sum(float[] values) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int j = 0;
        for (; j < values.length - 3; j += 4) {
            a += values[j];
            b += values[j + 1];
            c += values[j + 2];
            d += values[j + 3];
        }
        for (; j < values.length; j++) {
            a += values[j];
        }
        return a + b + (c + d);
    }

    /// Σ over pairs of (drawn ÷ wanted − 1)².
    double stress(float[] x, float[] y) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            errors(closeness[i], x, y, x[i], y[i]);
            sum += sum(pullX) - 1;
        }
        return sum / 2;
    }

    /// For the node itself, whose closeness is 0, the error is 1.
    private void errors(float[] c, float[] x, float[] y, float xi, float yi) {
        float[] errors = pullX;
        for (int j = 0; j < c.length; j++) {
            float dx = xi - x[j];
            float dy = yi - y[j];
            float error = c[j] * (float) Math.sqrt(dx * dx + dy * dy) - 1;
            errors[j] = error * error;
        }
    }
}
