package samenspel.measure.between;

import java.util.Optional;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Count;
import samenspel.measure.whole.NetworkValue.Reading;
import samenspel.measure.whole.NetworkValue.Undefined;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.measure.whole.UnknownPairs;

/// How many pairs are what in the first and what in the second.
///
/// @param pairs by [#NO], [#YES] or [#MAYBE] in the first, then in the second
record Agreement(double[][] pairs) {
    private static final int NO = 0;
    private static final int YES = 1;
    private static final int MAYBE = 2;

    static Agreement of(TwoLayers two) {
        TieMatrix first = TieMatrix.of(two.first());
        TieMatrix second = TieMatrix.of(two.second());
        double[][] pairs = new double[MAYBE + 1][MAYBE + 1];
        double one = 1.0 / two.cellsOfOne();
        for (int cell : first.tied()) {
            pairs[YES][kind(second, cell)] += one;
        }
        for (int cell : first.unknown()) {
            pairs[MAYBE][kind(second, cell)] += one;
        }
        for (int cell : second.tied()) {
            pairs[NO][YES] += kind(first, cell) == NO ? one : 0;
        }
        for (int cell : second.unknown()) {
            pairs[NO][MAYBE] += kind(first, cell) == NO ? one : 0;
        }
        pairs[NO][NO] = first.all() * one - sum(pairs);
        return new Agreement(pairs);
    }

    private static int kind(TieMatrix cells, int cell) {
        return cells.isTied().get(cell) ? YES : cells.isUnknown().get(cell) ? MAYBE : NO;
    }

    private static double sum(double[][] pairs) {
        double sum = 0;
        for (double[] row : pairs) {
            for (double count : row) {
                sum += count;
            }
        }
        return sum;
    }

    /// The same with the unknown as no tie or left out.
    Agreement under(UnknownPairs unknown) {
        double[][] known = new double[MAYBE + 1][MAYBE + 1];
        for (int first = NO; first <= MAYBE; first++) {
            for (int second = NO; second <= MAYBE; second++) {
                boolean counts = unknown != UnknownPairs.LEFT_OUT || first != MAYBE && second != MAYBE;
                known[first % MAYBE][second % MAYBE] += counts ? pairs[first][second] : 0;
            }
        }
        return new Agreement(known);
    }

    /// How many pairs may be this in the first and that in the second.
    private double perhaps(int first, int second) {
        return pairs[first][second] + pairs[first][MAYBE] + pairs[MAYBE][second] + pairs[MAYBE][MAYBE];
    }

    private double unknown() {
        return pairs[NO][MAYBE] + pairs[YES][MAYBE] + pairs[MAYBE][NO] + pairs[MAYBE][YES] + pairs[MAYBE][MAYBE];
    }

    private double unlike() {
        return pairs[YES][NO] + pairs[NO][YES];
    }

    private double alike() {
        return pairs[YES][YES] + pairs[NO][NO];
    }

    static NetworkValue tiedInBoth(Compared two) {
        return counted(two, YES, YES);
    }

    static NetworkValue onlyFirst(Compared two) {
        return counted(two, YES, NO);
    }

    static NetworkValue onlySecond(Compared two) {
        return counted(two, NO, YES);
    }

    static NetworkValue neither(Compared two) {
        return counted(two, NO, NO);
    }

    private static NetworkValue counted(Compared two, int first, int second) {
        Agreement all = two.agreement();
        return bounded(two, new Count((long) two.counted().pairs[first][second]), all.pairs[first][second], all.perhaps(first, second));
    }

    static NetworkValue jaccard(Compared two) {
        Agreement all = two.agreement();
        Agreement known = two.counted();
        double most = all.perhaps(YES, YES);
        return bounded(two, ratio(known.pairs[YES][YES], known.pairs[YES][YES] + known.unlike()),
                all.pairs[YES][YES] / Math.max(1, sum(all.pairs) - all.pairs[NO][NO]), most / Math.max(1, most + all.unlike()));
    }

    static NetworkValue matching(Compared two) {
        Agreement all = two.agreement();
        Agreement known = two.counted();
        double every = Math.max(1, sum(all.pairs));
        return bounded(two, ratio(known.alike(), sum(known.pairs)), all.alike() / every, (all.alike() + all.unknown()) / every);
    }

    static NetworkValue hamming(Compared two) {
        Agreement all = two.agreement();
        return bounded(two, new Count((long) two.counted().unlike()), all.unlike(), all.unlike() + all.unknown());
    }

    private static NetworkValue bounded(Compared two, Reading reading, double least, double most) {
        return new NetworkValue(reading, two.inDoubt() ? Optional.of(new Bounds(least, most)) : Optional.empty(), Optional.empty());
    }

    private static Reading ratio(double above, double below) {
        return below == 0 ? new Undefined(Why.NO_TIES) : new Amount(above / below);
    }
}
