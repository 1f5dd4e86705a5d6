package samenspel.diagram.seen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
/// hidden in the picture; and what it could be of who did not answer.
///
/// @param values those of whom the measure says something
/// @param open   of who did not answer the numbers that are possible; all numbers where no bounds are known
public record ShownNumbers(SortedMap<OrganisationId, Double> values, Map<OrganisationId, NumberRange> open) {
    /// Bounds of larger networks would take too long.
    private static final int MOST_BOUNDED = 2_000;
    /// One more tie makes none of these smaller.
    private static final Set<Measure> GROWING = EnumSet.of(Measure.STRENGTH, Measure.IN_STRENGTH, Measure.OUT_STRENGTH, Measure.TURNOVER);

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
        layers.forEach(layer -> OwnChange.of(network, layer, waves.getFirst(), waves.getLast())
                .forEach((id, change) -> values.merge(id, (double) change.counts().turnover(), Double::sum)));
        Set<OrganisationId> silent = new HashSet<>();
        waves.forEach(wave -> silent.addAll(silent(values.keySet(), network, wave)));
        return new ShownNumbers(values, open(Measure.TURNOVER, values, silent));
    }

    /// No bounds are sought: those of shares and of brokers reach far.
    private static ShownNumbers withSectors(FurtherMeasure measure, Network network, List<Layer> layers, WaveId wave) {
        boolean directed = layers.stream().anyMatch(Layer::directed);
        List<Pair> tied = layers.stream().flatMap(layer -> network.ties(layer, wave).stream().flatMap(tie -> directions(tie, directed && !layer.directed()).stream())).map(Tie::pair).toList();
        KnownTies ties = KnownTies.of(Measures.present(network, wave), tied, List.of(), directed);
        List<SectorId> sectors = ties.ids().stream().map(id -> network.organisation(id).map(Organisation::sector).orElseThrow()).toList();
        Set<OrganisationId> silent = silent(ties.ids(), network, wave);
        Map<OrganisationId, NumberRange> open = new HashMap<>();
        silent.forEach(id -> open.put(id, NumberRange.ALL));
        return new ShownNumbers(new TreeMap<>(OrganisationValues.ofTies(measure, ties, sectors, 0)), open);
    }

    private static ShownNumbers inWave(Measure measure, Network network, List<Layer> layers, WaveId wave) {
        List<OrganisationId> present = Measures.present(network, wave);
        boolean directed = layers.stream().anyMatch(Layer::directed);
        List<Tie> ties = new ArrayList<>();
        layers.forEach(layer -> network.ties(layer, wave).forEach(tie -> ties.addAll(directions(tie, directed && !layer.directed()))));
        SortedMap<OrganisationId, Double> values = new TreeMap<>(Measures.ofTies(measure, present, ties, directed));
        Set<OrganisationId> silent = silent(present, network, wave);
        Map<OrganisationId, NumberRange> open = open(measure, values, silent);
        if (!silent.isEmpty() && MeasureBounds.has(measure) && present.size() <= MOST_BOUNDED) {
            MeasureBounds.of(measure, known(network, layers, wave, directed)).forEach((id, bounds) -> open.replace(id, new NumberRange(bounds.least(), bounds.most())));
        }
        return new ShownNumbers(values, open);
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

    private static Map<OrganisationId, NumberRange> open(Measure measure, Map<OrganisationId, Double> values, Set<OrganisationId> silent) {
        Map<OrganisationId, NumberRange> open = new HashMap<>();
        boolean growing = GROWING.contains(measure) || MeasureBounds.has(measure);
        silent.forEach(id -> open.put(id, growing ? NumberRange.atLeast(values.getOrDefault(id, 0.0)) : NumberRange.ALL));
        return open;
    }

    /// What is known of every pair in any of the layers: tied in one is tied, and unknown in one is unknown unless tied in another.
    private static KnownTies known(Network network, List<Layer> layers, WaveId wave, boolean directed) {
        Set<Pair> tied = new TreeSet<>();
        Set<Pair> unknown = new TreeSet<>();
        for (Layer layer : layers) {
            KnownTies known = KnownTies.of(network, layer, wave);
            boolean both = directed && !layer.directed();
            known.tiedPairs().forEach(pair -> tied.addAll(both ? List.of(pair, pair.reversed()) : List.of(pair)));
            known.unknownPairs().forEach(pair -> unknown.addAll(both ? List.of(pair, pair.reversed()) : List.of(pair)));
        }
        unknown.removeAll(tied);
        return KnownTies.of(Measures.present(network, wave), tied, unknown, directed);
    }

    Meeting of(OrganisationId organisation, NumberRange range) {
        NumberRange possible = open.get(organisation);
        if (possible != null) {
            return Meeting.of(possible, range);
        }
        Double value = values.get(organisation);
        return value == null ? Meeting.NO : Meeting.of(value, range);
    }

    /// The largest number that is possible of an organisation.
    public double most(OrganisationId organisation) {
        NumberRange possible = open.get(organisation);
        return possible == null ? values.getOrDefault(organisation, 0.0) : possible.most();
    }

    /// Those of whom it says something, and who did not answer.
    Stream<OrganisationId> everybody() {
        return Stream.concat(values.keySet().stream(), open.keySet().stream()).distinct();
    }
}
