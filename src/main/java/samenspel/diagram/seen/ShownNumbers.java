package samenspel.diagram.seen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import samenspel.measure.KnownTies;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.MeasureBounds;
import samenspel.measure.organisation.OrganisationValues;
import samenspel.measure.organisation.OwnChange;
import samenspel.network.AttributeValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.SectorId;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// What a measure says of everybody in the network by the ties of some layers in one wave, or of a change between two, whatever is
/// hidden in the picture; and what it could be, since not everybody answered.
///
/// @param values   those of whom the measure says something, by the ties that are known
/// @param silent   who did not answer, of numbers of a file of whom it gives none
/// @param possible the numbers that are possible of whom unknown ties leave in doubt; of who did not answer all where no bounds are known
/// @param bounded  false where ties are unknown and of those who answered nobody knows what the number could be
public record ShownNumbers(SortedMap<OrganisationId, Double> values, Set<OrganisationId> silent, Map<OrganisationId, NumberRange> possible, boolean bounded) {
    /// Bounds of larger networks would take too long.
    private static final int MOST_BOUNDED = 2_000;
    /// One more tie makes none of these smaller.
    private static final Set<Measure> GROWING = EnumSet.of(Measure.STRENGTH, Measure.IN_STRENGTH, Measure.OUT_STRENGTH);

    /// @param waves two for a measure of change, else one
    static ShownNumbers of(SizeBy by, Network network, List<Layer> layers, List<WaveId> waves) {
        return switch (by) {
            case SizeBy.OfMeasure(OrganisationMeasure measure) -> of(measure, network, layers, waves);
            case SizeBy.OfAttribute(String name) -> said(name, network, waves.getFirst());
        };
    }

    /// Numbers of a file; those of whom it gives none may have any.
    private static ShownNumbers said(String name, Network network, WaveId wave) {
        SortedMap<OrganisationId, Double> values = new TreeMap<>();
        Set<OrganisationId> unsaid = new HashSet<>(Measures.present(network, wave));
        network.organisations().stream().filter(one -> unsaid.contains(one.id())).forEach(one -> {
            if (network.said(one, wave).value(name).orElse(null) instanceof AttributeValue.Number(double number)) {
                values.put(one.id(), number);
            }
        });
        unsaid.removeAll(values.keySet());
        Map<OrganisationId, NumberRange> possible = new HashMap<>();
        unsaid.forEach(id -> possible.put(id, NumberRange.ALL));
        return new ShownNumbers(values, unsaid, possible, true);
    }

    /// @param waves two for a measure of change, else one
    static ShownNumbers of(OrganisationMeasure measure, Network network, List<Layer> layers, List<WaveId> waves) {
        if (measure.needsChange()) {
            return changed(network, layers, waves);
        }
        return measure instanceof Measure ofTies ? inWave(ofTies, network, layers, waves.getFirst()) : withSectors((FurtherMeasure) measure, network, layers, waves.getFirst());
    }

    /// In one wave.
    public static ShownNumbers of(Measure measure, Network network, List<Layer> layers, WaveId wave) {
        return inWave(measure, network, layers, wave);
    }

    private static ShownNumbers changed(Network network, List<Layer> layers, List<WaveId> waves) {
        SortedMap<OrganisationId, Double> values = new TreeMap<>();
        Map<OrganisationId, Double> most = new HashMap<>();
        layers.forEach(layer -> OwnChange.of(network, layer, waves.getFirst(), waves.getLast()).forEach((id, change) -> {
            values.merge(id, (double) change.counts().turnover(), Double::sum);
            most.merge(id, (double) change.counts().turnover() + change.unknown(), Double::sum);
        }));
        Map<OrganisationId, NumberRange> possible = new HashMap<>();
        values.forEach((id, least) -> Optional.ofNullable(most.get(id)).filter(one -> one > least).ifPresent(one -> possible.put(id, new NumberRange(least, one))));
        Set<OrganisationId> silent = new HashSet<>();
        waves.forEach(wave -> silent.addAll(silent(possible.keySet(), network, wave)));
        return new ShownNumbers(values, silent, possible, true);
    }

    /// No bounds are sought: those of shares and of brokers reach far.
    private static ShownNumbers withSectors(FurtherMeasure measure, Network network, List<Layer> layers, WaveId wave) {
        boolean directed = layers.stream().anyMatch(Layer::directed);
        List<Pair> tied = layers.stream().flatMap(layer -> network.ties(layer, wave).stream().flatMap(tie -> directions(tie, directed && !layer.directed()).stream())).map(Tie::pair).toList();
        KnownTies ties = KnownTies.of(Measures.present(network, wave), tied, List.of(), directed);
        List<SectorId> sectors = ties.ids().stream().map(id -> network.organisation(id).map(Organisation::sector).orElseThrow()).toList();
        Set<OrganisationId> silent = silent(ties.ids(), network, wave);
        boolean known = ties.n() <= MOST_BOUNDED && leavesDoubtful(silent, known(network, layers, wave, directed, false)).unknownTies() == 0;
        Map<OrganisationId, NumberRange> possible = new HashMap<>();
        silent.forEach(id -> possible.put(id, NumberRange.ALL));
        return new ShownNumbers(new TreeMap<>(OrganisationValues.ofTies(measure, ties, sectors, 0)), silent, possible, known || ties.n() > MOST_BOUNDED && silent.isEmpty());
    }

    private static ShownNumbers inWave(Measure measure, Network network, List<Layer> layers, WaveId wave) {
        List<OrganisationId> present = Measures.present(network, wave);
        boolean directed = layers.stream().anyMatch(Layer::directed);
        List<Tie> ties = new ArrayList<>();
        layers.forEach(layer -> network.ties(layer, wave).forEach(tie -> ties.addAll(directions(tie, directed && !layer.directed()))));
        SortedMap<OrganisationId, Double> values = new TreeMap<>(Measures.ofTies(measure, present, ties, directed));
        Set<OrganisationId> silent = silent(present, network, wave);
        if (present.size() > MOST_BOUNDED) {
            return new ShownNumbers(values, silent, possible(measure, values, silent), silent.isEmpty());
        }
        KnownTies known = known(network, layers, wave, directed, measure.usesStrength());
        leavesDoubtful(silent, known);
        Map<OrganisationId, NumberRange> possible = possible(measure, values, silent);
        boolean bounded = known.unknownTies() == 0 || GROWING.contains(measure);
        if (bounded) {
            doubtful(measure, known).forEach(id -> possible.putIfAbsent(id, atLeast(values, id)));
        } else {
            var bounds = MeasureBounds.of(measure, known);
            bounds.forEach((id, reach) -> possible.put(id, new NumberRange(reach.least(), reach.most())));
            bounded = !bounds.isEmpty();
        }
        return new ShownNumbers(values, silent, possible, bounded);
    }

    /// Among ties with a direction, one without counts for both of its ends.
    private static List<Tie> directions(Tie tie, boolean both) {
        return both ? List.of(tie, new Tie(tie.pair().reversed(), tie.strength())) : List.of(tie);
    }

    private static Set<OrganisationId> silent(Collection<OrganisationId> of, Network network, WaveId wave) {
        Set<OrganisationId> silent = new HashSet<>(of);
        silent.removeIf(id -> network.fieldwork(wave).participationOf(id) != Participation.NOT_ANSWERED);
        return silent;
    }

    /// Of who did not answer, only those with an unknown tie: of others all is known.
    private static KnownTies leavesDoubtful(Set<OrganisationId> silent, KnownTies known) {
        silent.retainAll(known.unknownEnds());
        return known;
    }

    /// Of those who did not answer.
    private static Map<OrganisationId, NumberRange> possible(Measure measure, Map<OrganisationId, Double> values, Set<OrganisationId> silent) {
        Map<OrganisationId, NumberRange> possible = new HashMap<>();
        boolean growing = GROWING.contains(measure) || MeasureBounds.has(measure);
        silent.forEach(id -> possible.put(id, growing ? atLeast(values, id) : NumberRange.ALL));
        return possible;
    }

    private static NumberRange atLeast(Map<OrganisationId, Double> values, OrganisationId id) {
        return NumberRange.atLeast(values.getOrDefault(id, 0.0));
    }

    /// Those for whom an unknown tie would count.
    private static Set<OrganisationId> doubtful(Measure measure, KnownTies known) {
        Set<OrganisationId> doubtful = new HashSet<>();
        known.unknownPairs().forEach(pair -> {
            if (measure != Measure.IN_STRENGTH || !known.directed()) {
                doubtful.add(pair.from());
            }
            if (measure != Measure.OUT_STRENGTH || !known.directed()) {
                doubtful.add(pair.to());
            }
        });
        return doubtful;
    }

    /// What is known of every pair in any of the layers: tied in one is tied, and unknown in one is unknown unless tied in another.
    ///
    /// @param each whether it is unknown then too: a tie in one layer makes one in another no less strong
    private static KnownTies known(Network network, List<Layer> layers, WaveId wave, boolean directed, boolean each) {
        Set<Pair> tied = new TreeSet<>();
        Set<Pair> unknown = new TreeSet<>();
        for (Layer layer : layers) {
            KnownTies known = KnownTies.of(network, layer, wave);
            boolean both = directed && !layer.directed();
            known.tiedPairs().forEach(pair -> tied.addAll(both ? List.of(pair, pair.reversed()) : List.of(pair)));
            known.unknownPairs().forEach(pair -> unknown.addAll(both ? List.of(pair, pair.reversed()) : List.of(pair)));
        }
        (each ? tied : unknown).removeAll(each ? unknown : tied);
        return KnownTies.of(Measures.present(network, wave), tied, unknown, directed);
    }

    /// As it is counted; who did not answer may have any of the numbers that are possible.
    Meeting of(OrganisationId organisation, NumberRange range) {
        return silent.contains(organisation) ? possibly(organisation, range) : counted(organisation, range);
    }

    private Meeting counted(OrganisationId organisation, NumberRange range) {
        Double value = values.get(organisation);
        return value == null ? Meeting.NO : Meeting.of(value, range);
    }

    /// Whatever those who did not answer would have said; as it is counted where no bounds are known.
    Meeting possibly(OrganisationId organisation, NumberRange range) {
        NumberRange reach = possible.get(organisation);
        return reach == null ? counted(organisation, range) : Meeting.of(reach, range);
    }

    /// The largest number that is possible of an organisation.
    public double most(OrganisationId organisation) {
        NumberRange reach = possible.get(organisation);
        return reach == null ? values.getOrDefault(organisation, 0.0) : reach.most();
    }

    /// Those of whom it says something, and who did not answer.
    Stream<OrganisationId> everybody() {
        return Stream.concat(values.keySet().stream(), silent.stream()).distinct();
    }
}
