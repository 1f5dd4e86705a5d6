package samenspel.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import samenspel.change.Change;
import samenspel.change.TieChange;
import samenspel.diagram.seen.Lens;
import samenspel.measure.organisation.OwnChange;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.TieRule;
import samenspel.network.WaveId;

/// Makes the card of an organisation.
public final class Cards {
    private Cards() {
    }

    public static Optional<Card> of(Network network, View view, OrganisationId id) {
        return network.organisation(id).map(organisation -> {
            Optional<Layer> layer = layerLookedAt(network, view);
            return new Card(organisation, ties(network, id), layer.flatMap(of -> view.change(network).map(change -> partners(network, of, id, change))).orElse(List.of()),
                    participation(network, id));
        });
    }

    /// The first layer that is switched on, or else the first of all.
    public static Optional<Layer> layerLookedAt(Network network, View view) {
        return network.layers().stream().filter(layer -> view.seen().layers().contains(layer.id())).findFirst()
                .or(() -> network.layers().stream().findFirst());
    }

    private static SequencedMap<WaveId, Participation> participation(Network network, OrganisationId id) {
        SequencedMap<WaveId, Participation> byWave = new LinkedHashMap<>();
        network.waves().forEach(wave -> byWave.put(wave.id(), network.fieldwork(wave.id()).participationOf(id)));
        return byWave;
    }

    private static SequencedMap<LayerId, SequencedMap<WaveId, Integer>> ties(Network network, OrganisationId id) {
        SequencedMap<LayerId, SequencedMap<WaveId, Integer>> table = new LinkedHashMap<>();
        for (Layer layer : network.layers()) {
            SequencedMap<WaveId, Integer> row = new LinkedHashMap<>();
            network.waves().forEach(wave -> row.put(wave.id(), partners(network, layer, wave.id(), id)));
            table.put(layer.id(), row);
        }
        return table;
    }

    private static int partners(Network network, Layer layer, WaveId wave, OrganisationId id) {
        return (int) network.ties(layer, wave, id).stream()
                .map(tie -> tie.pair().partnerOf(id)).distinct().count();
    }

    private static List<TieChange> partners(Network network, Layer layer, OrganisationId id, Lens.Between change) {
        // A new direction to a partner one had makes no new partner.
        return Change.of(network, layer, change.from(), change.to(), id).ties().stream().map(tie -> tie.pair().partnerOf(id)).distinct().sorted()
                .map(other -> new TieChange(new Pair(id, other), either(network, layer, change.from(), id, other), either(network, layer, change.to(), id, other))).toList();
    }

    /// What became of its partners, those that are nobody too: a tie in two directions makes one partner.
    static OwnChange ofPartners(Network network, Layer layer, OrganisationId id, Lens.Between change) {
        return OwnChange.of(others(network, id).map(other -> new TieChange(new Pair(id, other), either(network, layer, change.from(), id, other),
                either(network, layer, change.to(), id, other))).toList());
    }

    /// The same of its ties: two directions are two.
    static OwnChange ofTies(Network network, Layer layer, OrganisationId id, Lens.Between change) {
        return OwnChange.of(others(network, id).flatMap(other -> layer.directed() ? Stream.of(new Pair(id, other), new Pair(other, id)) : Stream.of(new Pair(id, other)))
                .map(pair -> new TieChange(pair, network.tie(layer, change.from(), pair), network.tie(layer, change.to(), pair))).toList());
    }

    private static Stream<OrganisationId> others(Network network, OrganisationId id) {
        return network.organisations().stream().map(Organisation::id).filter(other -> !other.equals(id));
    }

    /// How many more partners it can have than are known, since some answer that could make one is unknown.
    public static long unknownPartners(Network network, Layer layer, WaveId wave, OrganisationId id) {
        return others(network, id).filter(other -> either(network, layer, wave, id, other).isUnknown()).count();
    }

    /// What is known about two as partners, whichever of them names the other.
    private static Answer either(Network network, Layer layer, WaveId wave, OrganisationId one, OrganisationId other) {
        Answer there = network.tie(layer, wave, new Pair(one, other));
        Answer back = layer.directed() ? network.tie(layer, wave, new Pair(other, one)) : there;
        return TieRule.EITHER.combine(there, back);
    }
}
