package samenspel.study.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;

/// The tied pairs of a layer in a wave, by the places of their ends among those present.
///
/// @param known   who is present, who is tied, and of whom it is unknown
/// @param pairs   two places each
/// @param ties    the same, in a directed layer from the one to the other, so that a pair may be in it twice
/// @param degrees partners of each
record LayerTies(Layer layer, WaveId wave, KnownTies known, int[][] pairs, int[][] ties, int[] degrees) {
    private static final int LEAST = 10;
    private static final int MOST = 600;

    static LayerTies of(Network network, Layer layer, WaveId wave) {
        return of(layer, wave, KnownTies.of(network, layer, wave));
    }

    private static LayerTies of(Layer layer, WaveId wave, KnownTies known) {
        Map<OrganisationId, Integer> places = new HashMap<>();
        known.ids().forEach(one -> places.put(one, places.size()));
        List<Pair> ties = known.tiedPairs();
        int[][] pairs = placed(places, new TreeSet<>(ties.stream().map(Pair::unordered).toList()));
        return new LayerTies(layer, wave, known, pairs, layer.directed() ? placed(places, ties) : pairs, RandomTies.degrees(known.n(), pairs));
    }

    private static int[][] placed(Map<OrganisationId, Integer> places, Collection<Pair> pairs) {
        return pairs.stream().map(pair -> new int[]{Objects.requireNonNull(places.get(pair.from())), Objects.requireNonNull(places.get(pair.to()))}).toArray(int[][]::new);
    }

    /// The same with these of its unknown pairs tied and the others not.
    LayerTies answered(Collection<Pair> tied) {
        return of(layer, wave, known.completed(tied));
    }

    /// In order of ids.
    List<OrganisationId> present() {
        return known.ids();
    }

    List<Pair> unknown() {
        return known.unknownPairs();
    }

    /// Whether there is enough to say something of, and not too much to tie anew a hundred times.
    boolean isCountable() {
        return known.n() >= LEAST && known.n() <= MOST && pairs.length >= LEAST;
    }

    RandomTies random() {
        RandomTies random = RandomTies.of(known.n(), pairs.length);
        return layer.directed() ? random.directed(known.n(), ties.length) : random;
    }

    double two() {
        return RandomTies.two(degrees, ties);
    }

    double centralisation() {
        return RandomTies.centralisation(degrees);
    }
}
