package samenspel.layout.plain;

import java.util.Arrays;
import samenspel.layout.solve.Progress;
import samenspel.layout.solve.SeededRandom;

/// Stochastic gradient descent on the stress of all pairs, with steps that become smaller (Zheng, Pawar &
/// Goodman 2019, "Graph Drawing by Stochastic Gradient Descent"): every pair is visited once a sweep and
/// corrected by the share min(1, η ÷ d²) of its error, half at each end.
///
/// The pairs come in the rounds of a tournament ([RoundRobin]), in another order of rounds each sweep, and the
/// distances lie in the order in which they are met. η falls by a constant factor from the square of the longest distance to
/// [#LAST] times the square of the shortest. Cost: n²/2 pairs a sweep and as many numbers.
final class Annealing {
    private static final double LAST = 0.02;
    private static final float TINY = 1e-12f;
    private final RoundRobin rounds;
    private final int circle;
    private final float[][] wanted;
    private final double widest;
    private final double narrowest;

    Annealing(InverseDistances closeness) {
        rounds = new RoundRobin(closeness.n());
        circle = rounds.circle();
        wanted = new float[circle][];
        for (int round = 0; round < circle; round++) {
            wanted[round] = round(closeness.of(), round);
        }
        widest = closeness.longest();
        narrowest = closeness.shortest();
    }

    /// At 0 the pair of who stays in its place, if the number is even; at k the pair of the places k to both sides.
    private float[] round(float[][] closeness, int round) {
        float[] pairs = new float[rounds.pairs() + 1];
        pairs[0] = rounds.hasFixed() ? 1 / closeness[circle][round] : 0;
        for (int k = 1; k < pairs.length; k++) {
            pairs[k] = 1 / closeness[rounds.left(round, k)][rounds.right(round, k)];
        }
        return pairs;
    }

    /// Moves the places by a number of sweeps, or fewer when cancelled.
    void run(int sweeps, float[] x, float[] y, SeededRandom random, Progress progress) {
        int[] order = new int[circle];
        Arrays.setAll(order, round -> round);
        double eta = widest * widest;
        double cooling = StrictMath.pow(LAST * narrowest * narrowest / eta, 1.0 / Math.max(1, sweeps - 1));
        for (int sweep = 0; sweep < sweeps && !progress.isCancelled(); sweep++) {
            random.shuffle(order);
            for (int round : order) {
                visit(round, x, y, (float) eta);
            }
            eta *= cooling;
            progress.report((sweep + 1.0) / sweeps);
        }
    }

    private void visit(int round, float[] x, float[] y, float eta) {
        float[] pairs = wanted[round];
        if (rounds.hasFixed()) {
            correct(x, y, circle, round, pairs[0], eta);
        }
        for (int k = 1; k < pairs.length; k++) {
            correct(x, y, rounds.left(round, k), rounds.right(round, k), pairs[k], eta);
        }
    }

    private static void correct(float[] x, float[] y, int i, int j, float wish, float eta) {
        float dx = x[i] - x[j];
        float dy = y[i] - y[j];
        float drawn = (float) Math.sqrt(dx * dx + dy * dy + TINY);
        float share = 0.5f * Math.min(1, eta / (wish * wish)) * (wish / drawn - 1);
        x[i] += share * dx;
        y[i] += share * dy;
        x[j] -= share * dx;
        y[j] -= share * dy;
    }
}
