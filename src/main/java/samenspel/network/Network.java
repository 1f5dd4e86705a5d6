package samenspel.network;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import samenspel.network.kind.MunicipalTask;

/// A network of organisations in several layers, measured in one or more waves.
///
/// @param frequencies the answer scale, from seldom to often; may be empty
/// @param sectors     in the order of legends
/// @param waves       in order of time
/// @param layers      in the order of their lanes
/// @param fieldwork   what each wave recorded; every wave has an entry
public record Network(
        Profile profile,
        List<FrequencyClass> frequencies,
        List<Sector> sectors,
        List<Organisation> organisations,
        List<Wave> waves,
        List<Layer> layers,
        SequencedMap<WaveId, Fieldwork> fieldwork) {

    public Network {
        frequencies = List.copyOf(frequencies);
        sectors = List.copyOf(sectors);
        organisations = List.copyOf(organisations);
        waves = List.copyOf(waves);
        layers = List.copyOf(layers);
        fieldwork = Sorted.byKey(fieldwork);
        unique("organisation", organisations, Organisation::id);
        unique("sector", sectors, Sector::id);
        unique("wave", waves, Wave::id);
        unique("layer", layers, Layer::id);
        Consistency.check(sectors, organisations, waves, layers, fieldwork);
    }

    private static <T> void unique(String what, List<T> items, Function<T, ?> id) {
        Set<Object> seen = new HashSet<>();
        for (T item : items) {
            Require.that(seen.add(id.apply(item)), "two of the kind " + what + " have the id " + id.apply(item));
        }
    }

    public Optional<Organisation> organisation(OrganisationId id) {
        return organisations.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    public Optional<Sector> sector(SectorId id) {
        return sectors.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Layer> layer(LayerId id) {
        return layers.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    public Optional<Wave> wave(WaveId id) {
        return waves.stream().filter(w -> w.id().equals(id)).findFirst();
    }

    public Fieldwork fieldwork(WaveId wave) {
        return Objects.requireNonNull(fieldwork.get(wave), "no such wave");
    }

    /// What a file says of an organisation in a wave: what it says for that wave, and of the rest what holds in every wave.
    public Attributes said(Organisation organisation, WaveId wave) {
        return fieldwork(wave).attributes().of(organisation.id()).and(organisation.attributes());
    }

    /// The ties of a layer in a wave, in order of their pairs. Unknown ones are not among them.
    public List<Tie> ties(Layer layer, WaveId wave) {
        return Resolution.of(layer, fieldwork(wave)).ties();
    }

    /// Those of them that one organisation has.
    public List<Tie> ties(Layer layer, WaveId wave, OrganisationId organisation) {
        return Resolution.of(layer, fieldwork(wave)).ties(pair -> pair.has(organisation));
    }

    /// What is known about one tie. In an undirected layer the order of the pair does not matter.
    public Answer tie(Layer layer, WaveId wave, Pair pair) {
        return Resolution.of(layer, fieldwork(wave)).answer(layer.directed() ? pair : pair.unordered());
    }

    /// Those that lead and were in the network in this wave.
    public List<Organisation> leaders(WaveId wave) {
        return organisations.stream().filter(one -> one.task() == MunicipalTask.LEADING && fieldwork(wave).participationOf(one.id()) != Participation.ABSENT).toList();
    }

    /// How many organisations were in the network in this wave and how many of them answered.
    public Response response(WaveId wave) {
        Fieldwork work = fieldwork(wave);
        long present = organisations.stream().filter(o -> work.participationOf(o.id()) != Participation.ABSENT).count();
        long answered = organisations.stream().filter(o -> work.participationOf(o.id()) == Participation.ANSWERED).count();
        return new Response((int) answered, (int) present);
    }

    /// The same network introduced otherwise.
    public Network with(Profile changed) {
        return new Network(changed, frequencies, sectors, organisations, waves, layers, fieldwork);
    }

    /// The same network with one layer's definition replaced.
    public Network with(Layer changed) {
        List<Layer> next = layers.stream().map(l -> l.id().equals(changed.id()) ? changed : l).toList();
        return new Network(profile, frequencies, sectors, organisations, waves, next, fieldwork);
    }

    /// The same with other organisations, and what each wave recorded about them.
    public Network with(List<Organisation> others, SequencedMap<WaveId, Fieldwork> recorded) {
        return new Network(profile, frequencies, sectors, others, waves, layers, recorded);
    }

    /// The same with something else recorded in each wave.
    public Network withFieldwork(BiFunction<WaveId, Fieldwork, Fieldwork> change) {
        SequencedMap<WaveId, Fieldwork> next = new LinkedHashMap<>(fieldwork);
        next.replaceAll(change);
        return with(organisations, next);
    }

    /// Whether a wave in which somebody answered tells nothing of a layer of which another wave does: who answered counts as having no such
    /// tie, which may not be so.
    public boolean leavesOut(Layer layer, WaveId wave) {
        Fieldwork work = fieldwork(wave);
        boolean answered = organisations.stream().anyMatch(one -> work.participationOf(one.id()) == Participation.ANSWERED);
        return layer instanceof ReportedLayer && answered && !work.reports().containsKey(layer.id()) && fieldwork.values().stream().anyMatch(other -> !other.reportsIn(layer.id()).isEmpty());
    }

    /// Layers that a wave leaves out and on which a layer rests: itself, or those from which it follows.
    public List<Layer> leftOut(Layer layer, WaveId wave) {
        Stream<Layer> under = layer instanceof DerivedLayer derived ? layers.stream().filter(other -> derived.rule().of().contains(other.id())) : Stream.of(layer);
        return under.filter(other -> leavesOut(other, wave)).toList();
    }
}
