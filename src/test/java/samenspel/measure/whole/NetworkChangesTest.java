package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.ChangedNetworks.complemented;
import static samenspel.network.ChangedNetworks.doubled;
import static samenspel.network.ChangedNetworks.drawn;
import static samenspel.network.ChangedNetworks.reversed;
import static samenspel.network.ChangedNetworks.twin;
import static samenspel.network.ChangedNetworks.withOneAlone;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.whole.NetworkValue.Blocks;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Levels;
import samenspel.measure.whole.NetworkValue.Reading;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.network.ChangedNetworks;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;

/// What happens to a network's measures when something known is done to the network; other names are [NetworkMetamorphicTest]. What is not said of a measure is that it stays.
class NetworkChangesTest {
    private static final double EQUAL = 1e-9;
    private static final List<Layer> LAYERS = List.of(CONTENT, MEETING);
    /// Those that are found anew in a network of another size.
    private static final Set<NetworkMeasure> BY_SIZE = EnumSet.of(NetworkMeasure.CORE_FIT, NetworkMeasure.CORE_FIT_BY_ID, NetworkMeasure.CORE_CORRELATION, NetworkMeasure.E_I_EXPECTED, NetworkMeasure.E_I_CHANCE,
            NetworkMeasure.SECTOR_BLOCKS, NetworkMeasure.COMMUNITIES, NetworkMeasure.DYAD_CENSUS, NetworkMeasure.TRIAD_CENSUS);
    private static List<Network> networks = List.of();

    @BeforeAll
    static void draw() {
        networks = LongStream.of(1, 3, 5, 7).mapToObj(seed -> drawn(seed)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void one_who_stands_alone_changes_only_what_is_divided_by_all(NetworkMeasure measure) {
        // Who stands alone may itself be one of the two.
        Set<NetworkMeasure> unlike = EnumSet.of(NetworkMeasure.KEY_PLAYERS_REACH, NetworkMeasure.KEY_PLAYERS_REACH_SHARE, NetworkMeasure.KEY_PLAYERS_REMOVAL);
        unlike.addAll(BY_SIZE);
        for (Network network : networks) {
            for (Layer layer : LAYERS) {
                Reading after = measure.of(withOneAlone(network), layer, FIRST).reading();
                if (!unlike.contains(measure)) {
                    same(measure, measure.of(network, layer, FIRST).reading(), after, withAlone(network, layer).getOrDefault(measure, value -> value));
                }
            }
        }
    }

    /// What becomes of each number, of n organisations.
    private static Map<NetworkMeasure, DoubleUnaryOperator> withAlone(Network network, Layer layer) {
        double n = network.organisations().size();
        Map<NetworkMeasure, DoubleUnaryOperator> changed = new EnumMap<>(NetworkMeasure.class);
        each(changed, value -> value + 1, NetworkMeasure.PRESENT, NetworkMeasure.ISOLATES, NetworkMeasure.COMPONENTS);
        each(changed, value -> value * n / (n + 1), NetworkMeasure.ACTIVE_SHARE, NetworkMeasure.MEAN_DEGREE, NetworkMeasure.LARGEST_COMPONENT);
        each(changed, value -> value * (n - 1) / (n + 1), NetworkMeasure.DENSITY, NetworkMeasure.DENSITY_KNOWN, NetworkMeasure.CONNECTEDNESS);
        each(changed, value -> 1 - (1 - value) * (n - 1) / (n + 1), NetworkMeasure.FRAGMENTATION, NetworkMeasure.DISTANCE_FRAGMENTATION);
        each(changed, value -> 1 - (1 - value) * (n - 3) / (n - 1), NetworkMeasure.KEY_PLAYERS_REMOVAL_FRAGMENTATION);
        each(changed, value -> (value * (n - 1) * (n - 2) + highest(Measure.DEGREE, network, layer)) / (n * (n - 1)), NetworkMeasure.DEGREE_CENTRALISATION);
        each(changed, value -> (value * (n - 1) * (n - 1) + highest(Measure.IN_DEGREE, network, layer)) / (n * n), NetworkMeasure.IN_DEGREE_CENTRALISATION);
        each(changed, value -> (value * (n - 1) * (n - 1) + highest(Measure.OUT_DEGREE, network, layer)) / (n * n), NetworkMeasure.OUT_DEGREE_CENTRALISATION);
        each(changed, value -> (value * (n - 1) + highest(Measure.BETWEENNESS, network, layer)) * (n - 2) / (n * n), NetworkMeasure.BETWEENNESS_CENTRALISATION);
        each(changed, value -> (value * (n - 1) + highest(Measure.BETWEENNESS_DIRECTED, network, layer)) * (n - 2) / (n * n), NetworkMeasure.BETWEENNESS_DIRECTED_CENTRALISATION);
        return changed;
    }

    private static void each(Map<NetworkMeasure, DoubleUnaryOperator> changed, DoubleUnaryOperator change, NetworkMeasure... measures) {
        Stream.of(measures).forEach(measure -> changed.put(measure, change));
    }

    private static double highest(Measure measure, Network network, Layer layer) {
        return Measures.of(measure, network, layer, FIRST).values().stream().mapToDouble(value -> value).max().orElse(0);
    }

    @ParameterizedTest
    @EnumSource
    void beside_its_double_a_network_has_twice_the_parts_and_the_same_shares(NetworkMeasure measure) {
        Set<NetworkMeasure> unlike = EnumSet.copyOf(BY_SIZE);
        unlike.addAll(EnumSet.of(NetworkMeasure.CORE, NetworkMeasure.CORE_MISFITS, NetworkMeasure.MODULARITY, NetworkMeasure.KEY_PLAYERS_REACH,
                NetworkMeasure.KEY_PLAYERS_REACH_SHARE, NetworkMeasure.KEY_PLAYERS_REMOVAL, NetworkMeasure.KEY_PLAYERS_REMOVAL_FRAGMENTATION));
        for (Network network : networks) {
            for (Layer layer : LAYERS) {
                Reading after = measure.of(doubled(network), layer, FIRST).reading();
                if (!unlike.contains(measure)) {
                    same(measure, twice(measure.of(network, layer, FIRST).reading()), after, beside(network.organisations().size()).getOrDefault(measure, value -> value));
                }
            }
        }
    }

    private static Map<NetworkMeasure, DoubleUnaryOperator> beside(double n) {
        Map<NetworkMeasure, DoubleUnaryOperator> changed = new EnumMap<>(NetworkMeasure.class);
        double all = 2 * n - 1;
        each(changed, value -> 2 * value, NetworkMeasure.PRESENT, NetworkMeasure.SILENT, NetworkMeasure.ABSENT, NetworkMeasure.ISOLATES, NetworkMeasure.TIES, NetworkMeasure.COMPONENTS);
        each(changed, value -> value / 2, NetworkMeasure.LARGEST_COMPONENT);
        each(changed, value -> value * (n - 1) / all, NetworkMeasure.DENSITY, NetworkMeasure.DENSITY_KNOWN, NetworkMeasure.CONNECTEDNESS);
        each(changed, value -> 1 - (1 - value) * (n - 1) / all, NetworkMeasure.FRAGMENTATION, NetworkMeasure.DISTANCE_FRAGMENTATION);
        each(changed, value -> value * (n - 2) / all, NetworkMeasure.DEGREE_CENTRALISATION);
        each(changed, value -> 2 * value * (n - 1) * (n - 1) / (all * all), NetworkMeasure.IN_DEGREE_CENTRALISATION, NetworkMeasure.OUT_DEGREE_CENTRALISATION);
        each(changed, value -> value * (n - 1) * (n - 2) / (all * all), NetworkMeasure.BETWEENNESS_CENTRALISATION, NetworkMeasure.BETWEENNESS_DIRECTED_CENTRALISATION);
        return changed;
    }

    @ParameterizedTest
    @EnumSource
    void the_other_way_round_only_in_and_out_change_places(NetworkMeasure measure) {
        Map<NetworkMeasure, NetworkMeasure> turned = Map.of(NetworkMeasure.IN_DEGREE_CENTRALISATION, NetworkMeasure.OUT_DEGREE_CENTRALISATION,
                NetworkMeasure.OUT_DEGREE_CENTRALISATION, NetworkMeasure.IN_DEGREE_CENTRALISATION);
        Set<NetworkMeasure> fromAbove = EnumSet.of(NetworkMeasure.LEAST_UPPER_BOUNDEDNESS, NetworkMeasure.LUBNESS_SNA);
        for (Network network : networks) {
            for (Layer layer : LAYERS) {
                Reading after = turned.getOrDefault(measure, measure).of(reversed(network), layer, FIRST).reading();
                if (!fromAbove.contains(measure)) {
                    same(measure, back(measure.of(network, layer, FIRST).reading(), layer), after, value -> value);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENT", "SILENT", "ABSENT", "KNOWN_PAIRS", "DENSITY", "DENSITY_KNOWN", "TIES", "E_I_EXPECTED", "DYAD_CENSUS", "TRIAD_CENSUS", "PERCEIVED_GOVERNANCE"})
    void with_the_ties_that_are_not_there_instead_ties_and_no_ties_change_places(NetworkMeasure measure) {
        for (Network network : networks) {
            double possible = network.organisations().size() * (network.organisations().size() - 1.0);
            Map<NetworkMeasure, DoubleUnaryOperator> changed = new EnumMap<>(Map.of(NetworkMeasure.TIES, value -> possible - value));
            each(changed, value -> 1 - value, NetworkMeasure.DENSITY, NetworkMeasure.DENSITY_KNOWN);
            same(measure, filled(measure.of(network, CONTENT, FIRST).reading()), filled(measure.of(complemented(complemented(network)), CONTENT, FIRST).reading()), value -> value);
            same(measure, emptied(measure.of(network, CONTENT, FIRST).reading()), filled(measure.of(complemented(network), CONTENT, FIRST).reading()), changed.getOrDefault(measure, value -> value));
        }
    }

    /// Of kinds of pairs and threes those without ties, and without a pair tied one way.
    private static Reading filled(Reading reading) {
        return kinds(reading, Map.of("mutual", "mutual", "null", "null", "003", "003", "300", "300", "012", "012", "210", "210", "102", "102", "201", "201", "030C", "030C"));
    }

    /// The same counts by the names they have in the complement.
    private static Reading emptied(Reading reading) {
        return kinds(reading, Map.of("mutual", "null", "null", "mutual", "003", "300", "300", "003", "012", "210", "210", "012", "102", "201", "201", "102", "030C", "030C"));
    }

    private static Reading kinds(Reading reading, Map<String, String> names) {
        if (!(reading instanceof Tally(var counts))) {
            return reading;
        }
        Map<String, Long> kept = new TreeMap<>();
        counts.forEach((kind, count) -> kept.merge(names.getOrDefault(kind, ""), names.containsKey(kind) ? count : 0, Long::sum));
        return new Tally(new TreeMap<>(kept));
    }

    /// Which reading it is when every tie is the other way round.
    private static Reading back(Reading reading, Layer layer) {
        return switch (reading) {
            case Tally(var counts) -> new Tally(new TreeMap<>(counts.entrySet().stream().collect(Collectors.toMap(
                    one -> one.getKey().endsWith("D") ? one.getKey().replace('D', 'U') : one.getKey().replace('U', 'D'), Map.Entry::getValue))));
            case Blocks(var blocks) when layer.directed() -> new Blocks(blocks.stream()
                    .map(one -> new NetworkValue.Block(one.to(), one.from(), one.ties(), one.unknown(), one.possible()))
                    .sorted(Comparator.comparing(NetworkValue.Block::from).thenComparing(NetworkValue.Block::to)).toList());
            default -> reading;
        };
    }

    /// With the doubles of sets of organisations; one set of all stays one.
    private static Reading twice(Reading reading) {
        return switch (reading) {
            case Groups(var groups) -> new Groups(List.of(groups.stream().flatMap(List::stream).flatMap(one -> Stream.of(one, twin(one))).toList()));
            case Levels(var levels) -> new Levels(levels.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                    one -> Stream.concat(one.getValue().stream(), one.getValue().stream().map(group -> group.stream().map(ChangedNetworks::twin).toList())).toList(),
                    (one, _) -> one, TreeMap::new)));
            case Tally(var counts) -> new Tally(new TreeMap<>(counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> 2 * one.getValue()))));
            default -> reading;
        };
    }

    private static void same(NetworkMeasure measure, Reading before, Reading after, DoubleUnaryOperator changed) {
        var number = NetworkValue.of(before).number();
        if (number.isPresent()) {
            assertEquals(changed.applyAsDouble(number.getAsDouble()), NetworkValue.of(after).number().orElseThrow(), EQUAL, measure.id());
        } else {
            assertEquals(sorted(before), sorted(after), measure.id());
        }
    }

    /// In an order that does not hang on names.
    private static Object sorted(Reading reading) {
        return switch (reading) {
            case Groups(var groups) -> sets(groups);
            case Levels(var levels) -> levels.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> sets(one.getValue())));
            case Tally(var counts) -> new TreeMap<>(counts);
            case Blocks(var blocks) -> blocks.stream().sorted(Comparator.comparing(NetworkValue.Block::from).thenComparing(NetworkValue.Block::to)).toList();
            default -> Collections.singletonList(reading);
        };
    }

    private static Set<Set<OrganisationId>> sets(List<List<OrganisationId>> groups) {
        return groups.stream().map(Set::copyOf).collect(Collectors.toSet());
    }
}
