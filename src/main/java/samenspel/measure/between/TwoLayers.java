package samenspel.measure.between;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.measure.Completions;
import samenspel.measure.KnownTies;
import samenspel.measure.Measures;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// Two layers, or one in two waves, among the same organisations.
///
/// @param directed whether a pair's two directions count apart: when either layer has directions
public record TwoLayers(KnownTies first, KnownTies second, boolean directed) {

    /// The organisations present both times.
    public static TwoLayers of(Network network, Layer first, WaveId firstWave, Layer second, WaveId secondWave) {
        Set<OrganisationId> later = new HashSet<>(Measures.present(network, secondWave));
        List<OrganisationId> both = Measures.present(network, firstWave).stream().filter(later::contains).toList();
        return of(KnownTies.of(both, network, first, firstWave), KnownTies.of(both, network, second, secondWave));
    }

    static TwoLayers of(KnownTies first, KnownTies second) {
        return new TwoLayers(first, second, first.directed() || second.directed());
    }

    /// How many cells of a matrix a pair that counts once takes up.
    int cellsOfOne() {
        return directed ? 1 : 2;
    }

    /// Number of ties of one of them, each direction apart where pairs count twice.
    double ties(KnownTies one) {
        return (double) one.ties() * (one.directed() == directed ? 1 : 2);
    }

    /// Number of its unknown possible ties, counted likewise.
    double unknown(KnownTies one) {
        return (double) one.unknownTies() * (one.directed() == directed ? 1 : 2);
    }

    /// Some of the ways the unknown pairs may turn out, see [Completions].
    Stream<TwoLayers> completions() {
        Stream<KnownTies> firsts = first.unknownTies() == 0 ? Stream.of(first) : Completions.some(first);
        return firsts.flatMap(one -> (second.unknownTies() == 0 ? Stream.of(second) : Completions.some(second)).map(other -> of(one, other)));
    }

    boolean inDoubt() {
        return first.unknownTies() + second.unknownTies() > 0;
    }
}
