package samenspel.measure.whole;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.measure.KnownTies;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// How far a network gathers round one organisation: Σ(highest − each) ÷ the same sum in a star, from 0 (all alike) to
/// 1. Freeman (1979), "Centrality in social networks: conceptual clarification", Social Networks 1.
public final class Centralisation {
    private Centralisation() {
    }

    /// That of numbers of partners, Σ(highest − each) ÷ (n−1)(n−2), of those who were in the network in any of some waves.
    ///
    /// @param partners of each; who is not named has none
    /// @return NaN for fewer than three organisations
    public static double ofPartners(Network network, Collection<WaveId> waves, Map<OrganisationId, Integer> partners) {
        Stream<OrganisationId> present = waves.stream().flatMap(wave -> Measures.present(network, wave).stream()).distinct();
        long[] degrees = present.mapToLong(one -> partners.getOrDefault(one, 0)).toArray();
        double n = degrees.length;
        return n < 3 ? Double.NaN : spread(degrees) / ((n - 1) * (n - 2));
    }

    static NetworkValue partners(LayerInWave in) {
        double n = in.known().n();
        return n < 3 ? NetworkValue.undefined(Why.TOO_FEW) : bounded(in, Centralisation::partnerCounts, 2, (n - 1) * (n - 2));
    }

    static NetworkValue incoming(LayerInWave in) {
        return directed(in, ties -> counts(ties, ties::in));
    }

    static NetworkValue outgoing(LayerInWave in) {
        return directed(in, ties -> counts(ties, ties::out));
    }

    private static NetworkValue directed(LayerInWave in, Function<KnownTies, long[]> counts) {
        double n = in.known().n();
        return !in.known().directed() ? NetworkValue.undefined(Why.NO_DIRECTION)
                : n < 2 ? NetworkValue.undefined(Why.TOO_FEW) : bounded(in, counts, 1, (n - 1) * (n - 1));
    }

    /// @param ends how many of the counts a tie adds to
    private static NetworkValue bounded(LayerInWave in, Function<KnownTies, long[]> counts, int ends, double star) {
        long[] least = counts.apply(in.known());
        NetworkValue value = NetworkValue.ratio(spread(least), star, Why.TOO_FEW);
        long[] most = counts.apply(in.most());
        return in.inDoubt() ? value.between(leastSpread(least, most, ends) / star, mostSpread(least, most, ends) / star) : value;
    }

    private static double spread(long[] counts) {
        return (double) counts.length * Arrays.stream(counts).max().orElse(0) - Arrays.stream(counts).sum();
    }

    /// For each as if it were the highest: its unknown ties are there, those of others not.
    private static double mostSpread(long[] least, long[] most, int ends) {
        double all = Arrays.stream(least).sum();
        return IntStream.range(0, least.length)
                .mapToDouble(i -> least.length * (double) most[i] - all - ends * (double) (most[i] - least[i])).max().orElse(0);
    }

    /// For each as if it were the highest: its unknown ties are not there, those of others are.
    private static double leastSpread(long[] least, long[] most, int ends) {
        double all = Arrays.stream(most).sum();
        return IntStream.range(0, least.length)
                .mapToDouble(i -> least.length * (double) least[i] - all + ends * (double) (most[i] - least[i])).reduce(0, Math::max);
    }

    private static long[] partnerCounts(KnownTies ties) {
        return IntStream.range(0, ties.n()).mapToLong(ties.partners()::count).toArray();
    }

    private static long[] counts(KnownTies ties, Function<Integer, int[]> list) {
        return IntStream.range(0, ties.n()).mapToLong(place -> list.apply(place).length).toArray();
    }

    static NetworkValue between(LayerInWave in) {
        return between(in, Measure.BETWEENNESS);
    }

    static NetworkValue betweenDirected(LayerInWave in) {
        return in.known().directed() ? between(in, Measure.BETWEENNESS_DIRECTED) : NetworkValue.undefined(Why.NO_DIRECTION);
    }

    /// Of shares of the pairs of others, the sum in a star is n − 1.
    private static NetworkValue between(LayerInWave in, Measure measure) {
        int n = in.known().n();
        List<Tie> ties = in.known().tiedPairs().stream().map(pair -> new Tie(pair, 1)).toList();
        Collection<Double> shares = Measures.ofTies(measure, in.known().ids(), ties, in.known().directed()).values();
        double highest = shares.stream().mapToDouble(share -> share).max().orElse(0);
        double spread = shares.stream().mapToDouble(share -> highest - share).sum();
        return n < 3 ? NetworkValue.undefined(Why.TOO_FEW) : NetworkValue.ratio(spread, n - 1.0, Why.TOO_FEW);
    }

    static NetworkValue closeness(LayerInWave in) {
        return Parts.ofLargest(in, 3, part -> closeness(part, Parts.of(in)), Amount::new);
    }

    private static double closeness(int[] part, Parts parts) {
        double k = part.length;
        double[] near = Arrays.stream(part).mapToDouble(place -> (k - 1) / parts.steps(place)).sorted().toArray();
        double spread = Arrays.stream(near).map(one -> near[near.length - 1] - one).sum();
        return spread / ((k - 1) * (k - 2) / (2 * k - 3));
    }
}
