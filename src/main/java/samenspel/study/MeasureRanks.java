package samenspel.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.Ranking;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;

/// The places of all organisations that answered by the best-known measures, in the layer and wave looked at. Remembers the last
/// ones, since a betweenness of a hundred organisations takes a tenth of a second: call it off the
/// window's thread. May be used from several threads.
public final class MeasureRanks {
    /// Networks larger than this get no places: that would take longer than a reader waits.
    static final int LARGEST = 2_000;
    /// A card has place for few.
    private static final List<Measure> OFFERED = List.of(Measure.DEGREE, Measure.IN_DEGREE, Measure.OUT_DEGREE, Measure.BETWEENNESS, Measure.CLOSENESS);

    /// Networks are compared by identity, which is enough for one that is open.
    private record Key(Network network, LayerId layer, WaveId wave) {
        boolean isOf(Network other, LayerId otherLayer, WaveId otherWave) {
            return network == other && layer.equals(otherLayer) && wave.equals(otherWave);
        }
    }

    private @Nullable Key last;
    private Map<Measure, Ranking> rankings = Map.of();

    /// The places of one organisation; empty where it was not in the network or the network is large.
    public List<Rank> of(Network network, View view, OrganisationId id) {
        Optional<Layer> layer = Cards.layerLookedAt(network, view);
        if (layer.isEmpty() || network.organisations().size() > LARGEST) {
            return List.of();
        }
        List<Rank> ranks = new ArrayList<>();
        rankings(network, layer.get(), view.seen().lens().wave()).forEach((measure, ranking) -> ranking.of(id)
                .ifPresent(ranked -> ranks.add(new Rank(measure, ranked.value(), ranked.rank(), ranking.ranked().size(), ranking.sharing(ranked) > 1, ranking.ranked().getFirst().value()))));
        return ranks;
    }

    private synchronized Map<Measure, Ranking> rankings(Network network, Layer layer, WaveId wave) {
        if (last == null || !last.isOf(network, layer.id(), wave)) {
            rankings = ranked(network, layer, wave);
            last = new Key(network, layer.id(), wave);
        }
        return rankings;
    }

    private static Map<Measure, Ranking> ranked(Network network, Layer layer, WaveId wave) {
        Map<Measure, Ranking> ranked = new EnumMap<>(Measure.class);
        for (Measure measure : OFFERED) {
            if (layer.directed() || !measure.needsDirection()) {
                Map<OrganisationId, Double> values = new LinkedHashMap<>(Measures.of(measure, network, layer, wave));
                values.keySet().removeIf(one -> network.fieldwork(wave).participationOf(one) != Participation.ANSWERED);
                ranked.put(measure, Ranking.of(values));
            }
        }
        return ranked;
    }
}
