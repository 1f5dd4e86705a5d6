package samenspel.layout.plain;

/// Where the nodes of a large graph start: classical scaling on the steps to a few nodes taken by chance
/// (Brandes & Pich 2007, "Eigensolver Methods for Progressive Multidimensional Scaling of Large Data").
/// Cost: O(n·p²) for p of them.
final class PivotScaling {
    private static final int ROUNDS = 60;
    private final float[][] centred;
    private final int n;

    /// @param rows for each of p nodes the steps to all n; overwritten
    private PivotScaling(float[][] rows) {
        centred = rows;
        n = rows[0].length;
        centre();
    }

    /// Writes places into x and y, at the scale of the steps.
    static void place(float[][] rows, float[] x, float[] y) {
        PivotScaling start = new PivotScaling(rows);
        double[][] products = start.products();
        double[] first = leading(products, new double[rows.length]);
        start.project(first, x);
        start.project(leading(products, first), y);
    }

    private void centre() {
        float[] mean = new float[n];
        double all = 0;
        for (float[] row : centred) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                row[i] *= row[i];
                mean[i] += row[i] / centred.length;
                sum += row[i];
            }
            float own = (float) (sum / n);
            all += own / centred.length;
            for (int i = 0; i < n; i++) {
                row[i] -= own;
            }
        }
        for (float[] row : centred) {
            for (int i = 0; i < n; i++) {
                row[i] = (mean[i] - row[i] - (float) all) / 2;
            }
        }
    }

    private double[][] products() {
        double[][] products = new double[centred.length][centred.length];
        for (int k = 0; k < centred.length; k++) {
            for (int l = 0; l <= k; l++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += centred[k][i] * centred[l][i];
                }
                products[k][l] = sum;
                products[l][k] = sum;
            }
        }
        return products;
    }

    /// The leading eigenvector at right angles to another, of length 1.
    private static double[] leading(double[][] products, double[] other) {
        int p = products.length;
        double[] v = new double[p];
        for (int k = 0; k < p; k++) {
            v[k] = 1 + (k * 7 % 5) / 5.0 - k % 2;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] w = new double[p];
            for (int k = 0; k < p; k++) {
                w[k] = dot(products[k], v);
            }
            double along = dot(w, other);
            for (int k = 0; k < p; k++) {
                w[k] -= along * other[k];
            }
            double length = Math.sqrt(dot(w, w));
            for (int k = 0; k < p; k++) {
                v[k] = length == 0 ? 0 : w[k] / length;
            }
        }
        return v;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /// Scaled to the spread that the distances have along this axis.
    private void project(double[] v, float[] axis) {
        for (int k = 0; k < v.length; k++) {
            for (int i = 0; i < n; i++) {
                axis[i] += (float) v[k] * centred[k][i];
            }
        }
        double square = 0;
        for (float value : axis) {
            square += value * value;
        }
        double scale = square == 0 ? 0 : Math.sqrt(Math.sqrt((double) n / v.length)) / Math.sqrt(Math.sqrt(square));
        for (int i = 0; i < n; i++) {
            axis[i] *= (float) scale;
        }
    }
}
