package samenspel.measure.between;

import java.util.Arrays;
import java.util.SplittableRandom;
import samenspel.measure.Interruption;

/// The difference of two densities among the same organisations, and how it varies when the organisations are drawn anew
/// with replacement, the same for both (vertex bootstrap, paired). Snijders & Borgatti (1999), "Non-parametric standard
/// errors and tests for network statistics", Connections 22.
///
/// A pair of one organisation drawn twice takes the value of a pair drawn at random. Pairs unknown in either are left out.
///
/// @param observed density of the second − density of the first; NaN when no pair is known
/// @param error    standard deviation over the draws
/// @param asFar    share of the draws at least as far from their mean as the observed is from 0, the observed among them
record Bootstrap(double observed, double error, double asFar) {
    static final int TIMES = 5_000;
    private static final long SEED = 1;

    static Bootstrap of(TieMatrix first, TieMatrix second, int cellsOfOne) {
        TieMatrix one = first.without(second.isUnknown());
        TieMatrix other = second.without(first.isUnknown());
        double observed = other.density() - one.density();
        if (Double.isNaN(observed)) {
            return new Bootstrap(observed, observed, observed);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        Draws draws = Draws.of(one, other);
        double[] drawn = new double[TIMES];
        for (int draw = 0; draw < TIMES; draw++) {
            Interruption.check(draw, TIMES);
            drawn[draw] = draws.difference(cellsOfOne, random);
        }
        double mean = Arrays.stream(drawn).sum() / TIMES;
        double squares = Arrays.stream(drawn).map(value -> (value - mean) * (value - mean)).sum();
        long asFar = Arrays.stream(drawn).filter(value -> Math.abs(value - mean) >= Math.abs(observed)).count();
        return new Bootstrap(observed, StrictMath.sqrt(squares / TIMES), (asFar + 1) / (TIMES + 1.0));
    }

    /// Organisations drawn again and again.
    ///
    /// @param first  ties of the one
    /// @param second ties of the other
    private record Draws(TieMatrix one, TieMatrix other, CellEnds unknown, CellEnds first, CellEnds second) {

        static Draws of(TieMatrix one, TieMatrix other) {
            return new Draws(one, other, CellEnds.of(one.unknown(), one.n()), CellEnds.of(one.tied(), one.n()), CellEnds.of(other.tied(), one.n()));
        }

        /// 0 when no pair drawn is known.
        double difference(int cellsOfOne, SplittableRandom random) {
            int n = one.n();
            int[] times = new int[n];
            for (int i = 0; i < n; i++) {
                times[random.nextInt(n)]++;
            }
            double twice = Arrays.stream(times).mapToDouble(count -> count * (count - 1.0)).sum();
            double known = n * (n - 1.0) - twice - unknown.countOf(times);
            double more = second.countOf(times) - first.countOf(times);
            for (int fill = 0; fill < twice / cellsOfOne; fill++) {
                int cell = anyKnown(random);
                more += cellsOfOne * ((other.isTied().get(cell) ? 1 : 0) - (one.isTied().get(cell) ? 1 : 0));
            }
            return more / (known + twice);
        }

        private int anyKnown(SplittableRandom random) {
            int n = one.n();
            int cell;
            do {
                int from = random.nextInt(n);
                int to = random.nextInt(n - 1);
                cell = from * n + (to < from ? to : to + 1);
            } while (one.isUnknown().get(cell));
            return cell;
        }
    }
}
