package samenspel.layout.live;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import samenspel.layout.graph.TieWeights;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Tie;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// The ties a picture shows: one state of the stream.
///
/// @param step the number of the wave shown, from 1, or 0 for all waves together
/// @param ties by id, `layer:from>to#n` with n the number of the wave, in order of ids
public record VisibleTies(int step, SortedMap<String, Visible> ties) {

    static final VisibleTies NONE = new VisibleTies(0, Collections.emptySortedMap());

    /// @param weight how much the tie counts, as in [TieWeights]
    public record Visible(OrganisationId from, OrganisationId to, boolean directed, double weight) {
    }

    /// @param wave none for all waves together
    public static VisibleTies of(Network network, Set<LayerId> layers, Optional<WaveId> wave) {
        SortedMap<String, Visible> ties = new TreeMap<>();
        List<WaveId> waves = network.waves().stream().map(Wave::id).toList();
        for (Layer layer : network.layers()) {
            for (int n = 1; n <= waves.size(); n++) {
                if (layers.contains(layer.id()) && wave.map(waves.get(n - 1)::equals).orElse(true)) {
                    add(ties, layer, network.ties(layer, waves.get(n - 1)), n);
                }
            }
        }
        return new VisibleTies(wave.map(w -> waves.indexOf(w) + 1).orElse(0), Collections.unmodifiableSortedMap(ties));
    }

    private static void add(SortedMap<String, Visible> to, Layer layer, List<Tie> ties, int n) {
        double weight = TieWeights.of(layer);
        for (Tie tie : ties) {
            String id = layer.id() + ":" + tie.pair().from() + ">" + tie.pair().to() + "#" + n;
            to.put(id, new Visible(tie.pair().from(), tie.pair().to(), layer.directed(), weight));
        }
    }
}
