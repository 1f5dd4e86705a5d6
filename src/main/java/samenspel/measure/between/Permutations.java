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
        double observed = observed(one, other);
        return Double.isNaN(observed) ? new Permutations(observed, observed, observed) : drawn(one, other, dealt, observed);
    }

    /// NaN when it is undefined.
    static double observed(TieMatrix one, TieMatrix other) {
        return Correlation.of(one, other).of(IntStream.range(0, one.n()).toArray());
    }

    private static Permutations drawn(TieMatrix one, TieMatrix other, int[] dealt, double observed) {
        SplittableRandom random = new SplittableRandom(SEED);
        Correlation correlation = Correlation.of(one, other);
        double sum = 0;
        double squares = 0;
        int asLarge = 1;
        for (int draw = 0; draw < TIMES; draw++) {
            Interruption.check(draw, TIMES);
            deal(dealt, random);
            double found = correlation.of(dealt);
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

    /// Pearson's correlation of cells that are 1 or 0, by how many are 1 in the one, in the other, in both; NaN when one of
    /// them has no ties or nothing but ties.
    private static double correlation(double cells, double ones, double others, double both) {
        return (cells * both - ones * others) / (StrictMath.sqrt(ones * (cells - ones)) * StrictMath.sqrt(others * (cells - others)));
    }

    /// @param tied    ties of the first
    /// @param unknown what is unknown in it
    private record Correlation(TieMatrix one, TieMatrix other, CellEnds tied, CellEnds unknown) {

        static Correlation of(TieMatrix one, TieMatrix other) {
            return new Correlation(one, other, CellEnds.of(one.tied(), one.n()), CellEnds.of(one.unknown(), one.n()));
        }

        /// Over the cells known in both, when place i of the first stands for the i-th of those dealt, in the second.
        double of(int[] dealt) {
            double both = tied.countIn(other.isTied(), dealt);
            double doubtful = tied.countIn(other.isUnknown(), dealt);
            double unknownTied = unknown.countIn(other.isTied(), dealt);
            double unknownBoth = unknown.countIn(other.isUnknown(), dealt);
            double known = one.all() - one.unknown().length - other.unknown().length + unknownBoth;
            return correlation(known, one.tied().length - doubtful, other.tied().length - unknownTied, both);
        }
    }
}
