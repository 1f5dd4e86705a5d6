package samenspel.measure.whole;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import samenspel.measure.Interruption;
import samenspel.measure.KnownTies;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Why;

/// How far a network is like an outtree, in which each but one has exactly one organisation above it: four shares of
/// Krackhardt (1994), "Graph theoretical dimensions of informal organizations", as R's sna computes them, whose fourth is another than its manual says ([NetworkMeasure#LUBNESS_SNA])
/// and whose third counts an undirected tie as two ([NetworkMeasure#EFFICIENCY_SNA]).
///
/// @param above of each place those who reach it along the ties' directions, itself among them
/// @param below of each place those it reaches, itself among them
record Krackhardt(BitSet[] above, BitSet[] below) {

    private static Krackhardt of(LayerInWave in) {
        return in.once(Krackhardt.class, one -> new Krackhardt(reached(one.known(), one.known()::in), reached(one.known(), one.known()::out)));
    }

    private static BitSet[] reached(KnownTies ties, IntFunction<int[]> next) {
        return IntStream.range(0, ties.n()).mapToObj(place -> {
            Interruption.check();
            BitSet reached = new BitSet(ties.n());
            int[] queue = new int[ties.n()];
            queue[0] = place;
            reached.set(place);
            int end = 1;
            for (int k = 0; k < end; k++) {
                for (int other : next.apply(queue[k])) {
                    if (!reached.get(other)) {
                        reached.set(other);
                        queue[end++] = other;
                    }
                }
            }
            return reached;
        }).toArray(BitSet[]::new);
    }

    /// Pairs that reach each other without regard to direction ÷ all pairs.
    static NetworkValue connectedness(LayerInWave in) {
        double n = in.known().n();
        NetworkValue share = NetworkValue.ratio(joined(in.known().partners()), n * (n - 1), Why.TOO_FEW);
        return in.inDoubt() ? share.between(joined(in.known().partners()) / (n * (n - 1)), joined(in.most().partners()) / (n * (n - 1))) : share;
    }

    private static double joined(PartnerLists partners) {
        return Parts.found(partners).stream().mapToDouble(part -> part.length * (part.length - 1.0)).sum();
    }

    /// Of the pairs of which one reaches the other, the share in which the other does not reach back.
    static NetworkValue hierarchy(LayerInWave in) {
        if (!in.known().directed() && in.known().ties() > 0) {
            return NetworkValue.of(new Amount(0));
        }
        Krackhardt found = of(in);
        double reaching = 0;
        double mutual = 0;
        for (int place = 0; place < in.known().n(); place++) {
            reaching += found.below[place].cardinality() - 1;
            mutual += found.circle(place).cardinality() - 1;
        }
        return NetworkValue.ratio(reaching - mutual, reaching - mutual / 2, Why.NO_TIES);
    }

    /// Those it reaches and that reach it.
    private BitSet circle(int place) {
        BitSet circle = (BitSet) above[place].clone();
        circle.and(below[place]);
        return circle;
    }

    /// 1 − ties beyond those needed to hold each part together ÷ the most there can be beyond them.
    static NetworkValue efficiency(LayerInWave in) {
        return efficiency(in, in.known().directed());
    }

    /// The same with an undirected tie as two.
    static NetworkValue efficiencyOfArcs(LayerInWave in) {
        return efficiency(in, true);
    }

    private static NetworkValue efficiency(LayerInWave in, boolean arcs) {
        double needed = 0;
        double possible = 0;
        for (int[] part : Parts.found(in.known().partners())) {
            needed += part.length - 1;
            possible += part.length * (part.length - 1.0) / (arcs ? 1 : 2);
        }
        double ties = arcs && !in.known().directed() ? 2.0 * in.known().ties() : in.known().ties();
        NetworkValue more = NetworkValue.ratio(ties - needed, possible - needed, Why.NO_TIES);
        return more.number().isPresent() ? NetworkValue.of(new Amount(1 - more.number().orElseThrow())) : more;
    }

    /// 1 − pairs without a least upper bound ÷ the most there can be, (k−1)(k−2)/2 in a part of k. A least upper bound of two
    /// reaches both and is reached by whoever else reaches both.
    static NetworkValue leastUpperBounds(LayerInWave in) {
        // All above an upper bound are upper bounds too, so a least one has as many above it as there are upper bounds.
        return bounds(in, (bounds, bound) -> of(in).above[bound].cardinality() == bounds.cardinality());
    }

    /// The same with one that reaches both and whoever else does.
    static NetworkValue topmostUpperBounds(LayerInWave in) {
        return bounds(in, (bounds, bound) -> {
            BitSet notReached = (BitSet) bounds.clone();
            notReached.andNot(of(in).below[bound]);
            return notReached.isEmpty();
        });
    }

    private static NetworkValue bounds(LayerInWave in, BiPredicate<BitSet, Integer> which) {
        List<int[]> parts = Parts.found(in.known().partners()).stream().filter(part -> part.length > 2).toList();
        double most = parts.stream().mapToDouble(part -> (part.length - 1.0) * (part.length - 2) / 2).sum();
        double without = in.known().directed() ? parts.stream().mapToDouble(part -> of(in).without(part, which)).sum() : 0;
        return most == 0 ? NetworkValue.undefined(Why.TOO_FEW) : NetworkValue.of(new Amount(1 - without / most));
    }

    /// Who reach each other have the same above them: one of each circle stands for all of it.
    private double without(int[] part, BiPredicate<BitSet, Integer> which) {
        int[] first = Arrays.stream(part).filter(place -> circle(place).nextSetBit(0) == place).toArray();
        double without = 0;
        for (int i = 0; i < first.length; i++) {
            Interruption.check(i, first.length);
            double ones = circle(first[i]).cardinality();
            for (int j = i; j < first.length; j++) {
                BitSet bounds = (BitSet) above[first[i]].clone();
                bounds.and(above[first[j]]);
                boolean has = bounds.stream().anyMatch(bound -> which.test(bounds, bound));
                without += has ? 0 : i == j ? ones * (ones - 1) / 2 : ones * circle(first[j]).cardinality();
            }
        }
        return without;
    }
}
