package samenspel.change;

import java.util.Collection;

/// How many ties met which fate.
///
/// @param before        ties in the first wave
/// @param after         ties in the second wave
/// @param unknownAfter  ties of the first wave of which the second knows nothing
/// @param unknownBefore ties of the second wave of which the first knows nothing
public record Counts(int before, int kept, int lost, int gained, int unknownAfter, int unknownBefore, int after) {

    private static final double OPEN_SHARE = 0.1;

    /// Without those of some of the ties.
    public Counts minus(Counts some) {
        return new Counts(before - some.before, kept - some.kept, lost - some.lost, gained - some.gained, unknownAfter - some.unknownAfter,
                unknownBefore - some.unknownBefore, after - some.after);
    }

    /// All ties of which one wave knows nothing.
    public int unknown() {
        return unknownAfter + unknownBefore;
    }

    /// Lost ÷ before; NaN when there was nothing to lose. Unknown ties count in `before`, but never as
    /// lost; which ties are counted at all is the [Denominator]'s choice.
    public double loss() {
        return before == 0 ? Double.NaN : (double) lost / before;
    }

    /// What the loss is if every tie of the first wave of which the second knows nothing was lost; NaN when there was nothing to lose.
    /// The loss is between [#loss] and this.
    public double lossAtMost() {
        return before == 0 ? Double.NaN : (double) (lost + unknownAfter) / before;
    }

    /// Whether more than a tenth of the ties of the first wave are unknown in the second: then [#loss] alone would make who
    /// did not answer look as if it had kept its ties, and is said with what it is at most.
    public boolean leavesLossOpen() {
        return unknownAfter > OPEN_SHARE * before;
    }

    /// Jaccard's coefficient: ties in both waves ÷ ties in either (Jaccard 1912); NaN when there are none.
    public double jaccard() {
        int either = before + after - kept;
        return either == 0 ? Double.NaN : (double) kept / either;
    }

    /// The same if every tie of which one wave knows nothing was kept.
    public double jaccardIfKept() {
        int either = before + after - kept;
        return either == 0 ? Double.NaN : (double) (kept + unknown()) / either;
    }

    /// Ties lost or gained.
    public int turnover() {
        return lost + gained;
    }

    /// Turnover ÷ (kept + lost + gained), the ties of which both waves know; NaN when there are none.
    public double turnoverShare() {
        int known = kept + lost + gained;
        return known == 0 ? Double.NaN : (double) turnover() / known;
    }

    /// Several together, such as those of layers.
    public static Counts sum(Collection<Counts> several) {
        return several.stream().reduce(new Counts(0, 0, 0, 0, 0, 0, 0), Counts::plus);
    }

    /// With those of other ties besides.
    public Counts plus(Counts other) {
        return new Counts(before + other.before, kept + other.kept, lost + other.lost, gained + other.gained,
                unknownAfter + other.unknownAfter, unknownBefore + other.unknownBefore, after + other.after);
    }

    public static Counts of(Iterable<TieChange> changes) {
        int[] sum = new int[7];
        for (TieChange change : changes) {
            boolean wasTied = change.before().isTied();
            sum[0] += wasTied ? 1 : 0;
            sum[6] += change.after().isTied() ? 1 : 0;
            switch (change.fate()) {
                case KEPT -> sum[1]++;
                case LOST -> sum[2]++;
                case GAINED -> sum[3]++;
                case UNKNOWN -> sum[wasTied ? 4 : 5]++;
            }
        }
        return new Counts(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6]);
    }
}
