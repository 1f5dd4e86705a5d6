package samenspel.layout.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.ReportedLayer;
import samenspel.network.Tie;
import samenspel.network.TieRule;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// How firmly each pair of organisations is tied in all layers and waves together: the number of
/// reported ties, a reciprocated one counted twice, where a tie of a strict derived layer (both must
/// confirm, in more than one way: *strong*) counts [#STRICT] more and one of another derived layer,
/// which says little that the reports do not, [#LOOSE].
public final class TieWeights {
    public static final double REPORTED = 1;
    public static final double STRICT = 3;
    public static final double LOOSE = 0.25;

    private TieWeights() {
    }

    /// In order of the pairs, each unordered; pairs without any tie are not among them.
    public static SortedMap<Pair, Double> of(Network network) {
        return of(network, network.waves());
    }

    /// The same of some waves only.
    public static SortedMap<Pair, Double> of(Network network, List<Wave> waves) {
        return of(network, network.layers(), waves);
    }

    /// The same of some layers only.
    public static SortedMap<Pair, Double> of(Network network, List<Layer> layers, List<Wave> waves) {
        return of(layers, waves, network::ties);
    }

    /// The same of ties that are known already.
    public static SortedMap<Pair, Double> of(Network network, BiFunction<Layer, WaveId, List<Tie>> ties) {
        return of(network.layers(), network.waves(), ties);
    }

    private static SortedMap<Pair, Double> of(List<Layer> layers, List<Wave> waves, BiFunction<Layer, WaveId, List<Tie>> ties) {
        Map<Pair, Double> weights = new HashMap<>();
        for (Wave wave : waves) {
            for (Layer layer : layers) {
                add(weights, ties.apply(layer, wave.id()), of(layer));
            }
        }
        return new TreeMap<>(weights);
    }

    /// What one tie of this layer in one wave counts. All are multiples of a quarter: sums are exact in any order.
    public static double of(Layer layer) {
        return switch (layer) {
            case ReportedLayer _ -> REPORTED;
            case DerivedLayer derived -> isStrict(derived.rule()) ? STRICT : LOOSE;
        };
    }

    private static boolean isStrict(DerivationRule of) {
        return switch (of) {
            case DerivationRule.EnoughLayers rule -> rule.confirmation() == TieRule.BOTH && rule.minimumLayers() > 1;
        };
    }

    private static void add(Map<Pair, Double> weights, Collection<Tie> ties, double weight) {
        ties.forEach(tie -> weights.merge(tie.pair().unordered(), weight, Double::sum));
    }
}
