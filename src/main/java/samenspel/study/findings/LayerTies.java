package samenspel.study.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import samenspel.measure.Measures;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// The tied pairs of a layer in a wave, by the places of their ends among those present.
///
/// @param pairs   two places each
/// @param ties    the same, in a directed layer from the one to the other, so that a pair may be in it twice
/// @param degrees partners of each
record LayerTies(Layer layer, WaveId wave, List<OrganisationId> present, int[][] pairs, int[][] ties, int[] degrees) {
    private static final int LEAST = 10;
    private static final int MOST = 600;

    static LayerTies of(Network network, Layer layer, WaveId wave) {
        List<OrganisationId> present = Measures.present(network, wave);
        Map<OrganisationId, Integer> places = new HashMap<>();
        present.forEach(one -> places.put(one, places.size()));
        List<Pair> ties = network.ties(layer, wave).stream().map(Tie::pair).toList();
        int[][] pairs = placed(places, new TreeSet<>(ties.stream().map(Pair::unordered).toList()));
        return new LayerTies(layer, wave, present, pairs, layer.directed() ? placed(places, ties) : pairs, RandomTies.degrees(present.size(), pairs));
    }

    private static int[][] placed(Map<OrganisationId, Integer> places, Collection<Pair> pairs) {
        return pairs.stream().map(pair -> new int[]{Objects.requireNonNull(places.get(pair.from())), Objects.requireNonNull(places.get(pair.to()))}).toArray(int[][]::new);
    }

    /// Whether there is enough to say something of, and not too much to tie anew a hundred times.
    boolean isCountable() {
        return present.size() >= LEAST && present.size() <= MOST && pairs.length >= LEAST;
    }

    RandomTies random() {
        RandomTies random = RandomTies.of(present.size(), pairs.length);
        return layer.directed() ? random.directed(present.size(), ties.length) : random;
    }

    double two() {
        return RandomTies.two(degrees, ties);
    }

    double centralisation() {
        return RandomTies.centralisation(degrees);
    }
}
