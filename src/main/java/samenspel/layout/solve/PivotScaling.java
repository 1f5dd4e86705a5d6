package samenspel.layout.solve;

/// Start positions from distances: classical scaling on the distances to a few pivot nodes
/// (Brandes & Pich 2007, "Eigensolver Methods for Progressive Multidimensional Scaling of Large Data").
///
/// With c the doubly centred matrix of squared distances to the pivots (n × p), the two leading
/// eigenvectors of cᵀc, found by power iteration from a fixed start, give the two axes. The pivots
/// are spread: each is the node farthest from those before. When p = n this is classical scaling.
/// Cost: O(n · p²) once.
final class PivotScaling {
    private static final int MOST_PIVOTS = 100;
    private static final int ROUNDS = 60;
    private final Distances distances;
    private final int n;
    private final int[] pivots;
    private final double[] centred;

    private PivotScaling(Distances distances) {
        this.distances = distances;
        n = distances.n();
        pivots = spread(Math.min(n, MOST_PIVOTS));
        centred = centred();
    }

    static Positions of(Distances distances) {
        return distances.n() < 2 ? Positions.origin(distances.n()) : new PivotScaling(distances).positions();
    }

    private Positions positions() {
        double[] square = square();
        double[] first = leading(square, new double[pivots.length]);
        double[] second = leading(square, first);
        return new Positions(projected(first), projected(second));
    }

    private int[] spread(int count) {
        int[] chosen = new int[count];
        double[] nearest = new double[n];
        java.util.Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int k = 1; k < count; k++) {
            int farthest = 0;
            for (int i = 0; i < n; i++) {
                nearest[i] = Math.min(nearest[i], distances.of(chosen[k - 1], i));
                farthest = nearest[i] > nearest[farthest] ? i : farthest;
            }
            chosen[k] = farthest;
        }
        return chosen;
    }

    private double[] centred() {
        int p = pivots.length;
        double[] c = new double[n * p];
        double[] rowMean = new double[n];
        double[] columnMean = new double[p];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < p; k++) {
                double d = distances.of(i, pivots[k]);
                c[i * p + k] = d * d;
                rowMean[i] += d * d / p;
                columnMean[k] += d * d / n;
            }
        }
        double mean = mean(columnMean);
        for (int at = 0; at < c.length; at++) {
            c[at] = (rowMean[at / p] + columnMean[at % p] - c[at] - mean) / 2;
        }
        return c;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private double[] square() {
        int p = pivots.length;
        double[] square = new double[p * p];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < p; k++) {
                double c = centred[i * p + k];
                for (int l = 0; l < p; l++) {
                    square[k * p + l] += c * centred[i * p + l];
                }
            }
        }
        return square;
    }

    /// The leading eigenvector at right angles to the given one, of length 1; all 0 when there is none.
    private double[] leading(double[] square, double[] former) {
        int p = pivots.length;
        double[] v = new double[p];
        for (int k = 0; k < p; k++) {
            v[k] = 1 + (k * 7 % 5) / 5.0 - (k % 2);
        }
        for (int round = 0; round < ROUNDS; round++) {
            v = unit(without(product(square, v), former));
        }
        return v;
    }

    private static double[] product(double[] square, double[] v) {
        double[] result = new double[v.length];
        for (int at = 0; at < square.length; at++) {
            result[at / v.length] += square[at] * v[at % v.length];
        }
        return result;
    }

    private static double[] without(double[] v, double[] former) {
        double along = 0;
        for (int k = 0; k < v.length; k++) {
            along += v[k] * former[k];
        }
        for (int k = 0; k < v.length; k++) {
            v[k] -= along * former[k];
        }
        return v;
    }

    private static double[] unit(double[] v) {
        double square = 0;
        for (double value : v) {
            square += value * value;
        }
        double length = Math.sqrt(square);
        for (int k = 0; k < v.length; k++) {
            v[k] = length < 1e-12 ? 0 : v[k] / length;
        }
        return v;
    }

    /// c·v, scaled so that its spread fits the distances: √ of the eigenvalue of c when p = n.
    private double[] projected(double[] v) {
        double[] axis = new double[n];
        double square = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < v.length; k++) {
                axis[i] += centred[i * v.length + k] * v[k];
            }
            square += axis[i] * axis[i];
        }
        double scale = square == 0 ? 0 : 1 / Math.sqrt(Math.sqrt(square));
        for (int i = 0; i < n; i++) {
            axis[i] *= scale;
        }
        return axis;
    }
}
