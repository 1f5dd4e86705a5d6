package samenspel.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;

/// Who said nothing of a layer in a wave, however a file says so: it did not answer, or it skipped the question or gave no answer.
public final class Silence {
    private Silence() {
    }

    /// Those who did not answer, and those of whom in each reported layer behind this one more than half of what they could have said is unknown.
    public static Set<OrganisationId> of(Network network, Layer layer, WaveId wave) {
        Fieldwork work = network.fieldwork(wave);
        List<OrganisationId> present = Measures.present(network, wave);
        Set<OrganisationId> silent = new HashSet<>(present);
        asked(layer).forEach(one -> silent.retainAll(silent(work, one, present)));
        present.stream().filter(one -> work.participationOf(one) == Participation.NOT_ANSWERED).forEach(silent::add);
        return silent;
    }

    /// How much of their answers those gave who did not give all: none, or some, where in a reported layer behind this one some of what
    /// they could have said is unknown.
    public static Map<OrganisationId, PossiblePlaces.Answered> answered(Network network, Layer layer, WaveId wave) {
        Set<OrganisationId> present = Set.copyOf(Measures.present(network, wave));
        Map<OrganisationId, PossiblePlaces.Answered> lacking = new HashMap<>();
        asked(layer).forEach(one -> network.fieldwork(wave).reportsIn(one).forEach((pair, answer) -> {
            if (answer.isUnknown() && present.contains(pair.from()) && present.contains(pair.to())) {
                lacking.put(pair.from(), PossiblePlaces.Answered.PART);
            }
        }));
        of(network, layer, wave).forEach(one -> lacking.put(one, PossiblePlaces.Answered.NOTHING));
        return lacking;
    }

    private static List<LayerId> asked(Layer layer) {
        return layer instanceof DerivedLayer derived ? derived.rule().of() : List.of(layer.id());
    }

    private static Set<OrganisationId> silent(Fieldwork work, LayerId layer, List<OrganisationId> present) {
        Set<OrganisationId> there = Set.copyOf(present);
        Map<OrganisationId, Long> unknown = work.reportsIn(layer).entrySet().stream().filter(one -> one.getValue().isUnknown() && there.contains(one.getKey().to()))
                .collect(Collectors.groupingBy(one -> one.getKey().from(), TreeMap::new, Collectors.counting()));
        return unknown.entrySet().stream().filter(one -> 2 * one.getValue() > present.size() - 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
