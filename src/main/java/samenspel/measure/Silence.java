package samenspel.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;

/// Who said nothing of some layers in a wave, however a file says so: it did not answer, or it skipped the question or gave no answer.
///
/// @param whole those who did not answer, and those of whom in each reported layer behind these more than half of what they could have said is unknown
/// @param part  those of whom that is so in some of the reported layers behind these, and not in all
public record Silence(Set<OrganisationId> whole, Set<OrganisationId> part) {
    public Silence {
        whole = Set.copyOf(whole);
        part = Set.copyOf(part);
    }

    /// Those who said nothing at all of a layer.
    public static Set<OrganisationId> of(Network network, Layer layer, WaveId wave) {
        return of(network, List.of(layer), wave).whole;
    }

    public static Silence of(Network network, Collection<? extends Layer> layers, WaveId wave) {
        Fieldwork work = network.fieldwork(wave);
        List<OrganisationId> present = Measures.present(network, wave);
        List<LayerId> asked = layers.stream().flatMap(Silence::asked).distinct().toList();
        List<Set<OrganisationId>> silent = asked.stream().map(one -> silent(work, one, present)).toList();
        Set<OrganisationId> whole = present.stream().filter(one -> work.participationOf(one) == Participation.NOT_ANSWERED).collect(Collectors.toSet());
        Set<OrganisationId> part = silent.stream().flatMap(Set::stream).collect(Collectors.toSet());
        part.stream().filter(one -> silent.stream().allMatch(some -> some.contains(one))).forEach(whole::add);
        part.removeAll(whole);
        return new Silence(whole, part);
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

    private static Stream<LayerId> asked(Layer layer) {
        return layer instanceof DerivedLayer derived ? derived.rule().of().stream() : Stream.of(layer.id());
    }

    private static Set<OrganisationId> silent(Fieldwork work, LayerId layer, List<OrganisationId> present) {
        Map<OrganisationId, Integer> unknown = new HashMap<>();
        Set<OrganisationId> there = new HashSet<>();
        work.reportsIn(layer).forEach((pair, answer) -> {
            if (answer.isUnknown()) {
                there.addAll(there.isEmpty() ? present : List.of());
                unknown.merge(pair.from(), there.contains(pair.to()) && there.contains(pair.from()) ? 1 : 0, Integer::sum);
            }
        });
        return unknown.entrySet().stream().filter(one -> 2 * one.getValue() > present.size() - 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
