package samenspel.layout.arrange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import samenspel.layout.solve.NodeOrder;

/// Angles on one ring that keep a distance and lie as near as possible to wanted ones, in the same order.
///
/// The ring is cut where the widest gap is; on the line Σ (turn − wanted)² is least where neighbours
/// too near stand in a block round their mean (pool adjacent violators; Ayer et al. 1955, "An Empirical Distribution
/// Function for Sampling with Incomplete Information"). When the ring is full all stand evenly.
final class RingAngles {
    private static final double ROUND = 2 * Math.PI;

    private RingAngles() {
    }

    /// @param wanted between −π and π
    /// @param gap    the least between neighbours
    static double[] apart(double[] wanted, double gap) {
        int n = wanted.length;
        int[] order = fromWidestGap(wanted);
        double step = Math.min(gap, ROUND / Math.max(1, n));
        double[] line = new double[n];
        for (int k = 0; k < n; k++) {
            double turn = wanted[order[k]] - wanted[order[0]];
            line[k] = (turn < 0 ? turn + ROUND : turn) - k * step;
        }
        double[] pooled = within(pooled(line), ROUND - n * step);
        double[] turns = new double[n];
        for (int k = 0; k < n; k++) {
            turns[order[k]] = wanted[order[0]] + pooled[k] + k * step;
        }
        return turns;
    }

    /// Turns in the same order round the ring, drawn this share of the way to standing evenly; the ring as a whole does
    /// not turn by it.
    ///
    /// @param wanted between −π and π
    static double[] evened(double[] wanted, double share) {
        int n = wanted.length;
        int[] order = NodeOrder.of(n, Comparator.comparingDouble(i -> wanted[i]));
        double lag = IntStream.range(0, n).mapToDouble(k -> wanted[order[k]] - ROUND * k / n).average().orElse(0);
        double[] turns = new double[n];
        for (int k = 0; k < n; k++) {
            turns[order[k]] = wanted[order[k]] + share * (ROUND * k / n + lag - wanted[order[k]]);
        }
        return Arrays.stream(turns).map(Ellipses::wrapped).toArray();
    }

    private static int[] fromWidestGap(double[] wanted) {
        int n = wanted.length;
        int[] order = NodeOrder.of(n, Comparator.comparingDouble(i -> wanted[i]));
        int first = 0;
        double widest = -1;
        for (int k = 0; k < n; k++) {
            double gap = wanted[order[k]] - wanted[order[(k + n - 1) % n]] + (k == 0 ? ROUND : 0);
            first = gap > widest ? k : first;
            widest = Math.max(gap, widest);
        }
        int from = first;
        return IntStream.range(0, n).map(k -> order[(from + k) % n]).toArray();
    }

    /// The non-decreasing row nearest to the given one.
    private static double[] pooled(double[] row) {
        double[] mean = new double[row.length];
        int[] size = new int[row.length];
        int blocks = 0;
        for (double value : row) {
            mean[blocks] = value;
            size[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                blocks--;
                int both = size[blocks - 1] + size[blocks];
                mean[blocks - 1] = (mean[blocks - 1] * size[blocks - 1] + mean[blocks] * size[blocks]) / both;
                size[blocks - 1] = both;
            }
        }
        double[] pooled = new double[row.length];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(pooled, at, at + size[block], mean[block]);
            at += size[block];
        }
        return pooled;
    }

    /// Cut to a span, so that the last keeps its distance to the first round the back.
    private static double[] within(double[] row, double span) {
        if (row.length == 0 || row[row.length - 1] - row[0] <= span) {
            return row;
        }
        double middle = (row[0] + row[row.length - 1]) / 2;
        return Arrays.stream(row).map(value -> Math.clamp(value, middle - span / 2, middle + span / 2)).toArray();
    }
}
