package samenspel.layout.plain;

import java.util.Arrays;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;

/// One over the distance wanted between every two nodes, 0 from a node to itself. In single precision:
/// the loops over all pairs then take eight at a time.
///
/// @param of square and symmetric
record InverseDistances(float[][] of) {
    private static final double LEAST = 1e-3;

    /// Distances in steps. Cost: one search from each node, 64 at once.
    static InverseDistances ofHops(PlainGraph graph) {
        int n = graph.n();
        float[][] rows = new float[n][n];
        StepDistances stepDistances = new StepDistances(graph);
        for (int from = 0; from < n; from += StepDistances.AT_ONCE) {
            int start = from;
            int[] sources = new int[Math.min(StepDistances.AT_ONCE, n - from)];
            Arrays.setAll(sources, k -> start + k);
            stepDistances.from(sources, Arrays.copyOfRange(rows, from, from + sources.length));
        }
        Arrays.stream(rows).forEach(InverseDistances::invert);
        return new InverseDistances(rows);
    }

    static InverseDistances of(Distances distances) {
        return of(distances.n(), distances::of);
    }

    /// Distances as they are drawn. Nodes at one place are a very little apart.
    static InverseDistances drawn(Positions places) {
        return of(places.n(), (i, j) -> i == j ? 0 : Math.max(LEAST, places.distance(i, j)));
    }

    private interface Wish {
        double of(int i, int j);
    }

    private static InverseDistances of(int n, Wish wish) {
        float[][] rows = new float[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rows[i][j] = (float) wish.of(i, j);
            }
            invert(rows[i]);
        }
        return new InverseDistances(rows);
    }

    /// One over each number, 0 for 0.
    static void invert(float[] row) {
        for (int j = 0; j < row.length; j++) {
            row[j] = row[j] == 0 ? 0 : 1 / row[j];
        }
    }

    /// With distances in another unit.
    ///
    /// @param unit how many of the present ones make one
    InverseDistances inUnits(double unit) {
        float factor = (float) unit;
        float[][] rows = Arrays.stream(of).map(float[]::clone).toArray(float[][]::new);
        for (float[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= factor;
            }
        }
        return new InverseDistances(rows);
    }

    /// The sum of each node's squares: how much all its pairs weigh together.
    float[] weights() {
        float[] weights = new float[n()];
        for (int i = 0; i < weights.length; i++) {
            double sum = 0;
            for (float c : of[i]) {
                sum += c * c;
            }
            weights[i] = (float) sum;
        }
        return weights;
    }

    int n() {
        return of.length;
    }

    float longest() {
        float least = Float.POSITIVE_INFINITY;
        for (float[] row : of) {
            for (float value : row) {
                least = value > 0 && value < least ? value : least;
            }
        }
        return n() < 2 ? 0 : 1 / least;
    }

    float shortest() {
        float most = 0;
        for (float[] row : of) {
            for (float value : row) {
                most = Math.max(most, value);
            }
        }
        return n() < 2 ? 0 : 1 / most;
    }
}
