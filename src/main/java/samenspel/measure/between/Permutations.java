package samenspel.measure.between;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import samenspel.measure.Interruption;

/// The correlation of two matrices and what becomes of it when the organisations of the second are dealt out anew (QAP).
/// Krackhardt (1988), "Predicting with networks", Social Networks 10.
///
/// @param observed NaN when it is undefined
/// @param spread   standard deviation over the permutations
/// @param asLarge  share of the permutations with a correlation as large or larger, the observed among them
record Permutations(double observed, double spread, double asLarge) {
    static final int TIMES = 5_000;
    private static final long SEED = 1;
    /// Sums in another order differ in their last digits.
    private static final double EQUAL = 1e-12;

    static Permutations of(TieMatrix one, TieMatrix other) {
        int[] dealt = IntStream.range(0, one.n()).toArray();
        double observed = correlation(one, other, dealt);
        return Double.isNaN(observed) ? new Permutations(observed, observed, observed) : drawn(one, other, dealt, observed);
    }

    /// NaN when it is undefined.
    static double observed(TieMatrix one, TieMatrix other) {
        return correlation(one, other, IntStream.range(0, one.n()).toArray());
    }

    private static Permutations drawn(TieMatrix one, TieMatrix other, int[] dealt, double observed) {
        SplittableRandom random = new SplittableRandom(SEED);
        double sum = 0;
        double squares = 0;
        int asLarge = 1;
        for (int draw = 0; draw < TIMES; draw++) {
            Interruption.check();
            deal(dealt, random);
            double found = correlation(one, other, dealt);
            double value = Double.isNaN(found) ? 0 : found;
            sum += value;
            squares += value * value;
            asLarge += value >= observed - EQUAL ? 1 : 0;
        }
        double mean = sum / TIMES;
        return new Permutations(observed, StrictMath.sqrt(Math.max(0, squares / TIMES - mean * mean)), asLarge / (TIMES + 1.0));
    }

    private static void deal(int[] dealt, SplittableRandom random) {
        for (int i = dealt.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = dealt[i];
            dealt[i] = dealt[other];
            dealt[other] = swapped;
        }
    }

    /// Over the cells known in both, when place i of the first stands for the i-th of those dealt, in the second.
    private static double correlation(TieMatrix one, TieMatrix other, int[] dealt) {
        int n = one.n();
        double[] tied = new double[2];
        for (int cell : one.tied()) {
            int from = cell / n;
            int there = dealt[from] * n + dealt[cell - from * n];
            tied[0] += other.isTied().get(there) ? 1 : 0;
            tied[1] += other.isUnknown().get(there) ? 1 : 0;
        }
        double[] unknown = new double[2];
        for (int cell : one.unknown()) {
            int from = cell / n;
            int there = dealt[from] * n + dealt[cell - from * n];
            unknown[0] += other.isTied().get(there) ? 1 : 0;
            unknown[1] += other.isUnknown().get(there) ? 1 : 0;
        }
        double known = one.all() - one.unknown().length - other.unknown().length + unknown[1];
        return correlation(known, one.tied().length - tied[1], other.tied().length - unknown[0], tied[0]);
    }

    /// Pearson's correlation of cells that are 1 or 0, by how many are 1 in the one, in the other, in both; NaN when one of
    /// them has no ties or nothing but ties.
    private static double correlation(double cells, double ones, double others, double both) {
        return (cells * both - ones * others) / (StrictMath.sqrt(ones * (cells - ones)) * StrictMath.sqrt(others * (cells - others)));
    }
}
