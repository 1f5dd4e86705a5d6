package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Sketch;

/// What happens to a network's measures when something known is done to the network.
class NetworkMetamorphicTest {
    private static final double EQUAL = 1e-9;
    private static final String IDS = "a b c d e f g h i j k";
    /// Those that chance, an order among equals or the best of some runs has a part in.
    private static final List<NetworkMeasure> NOT_THE_SAME_BY_OTHER_NAMES = List.of(NetworkMeasure.CORE_FIT, NetworkMeasure.MODULARITY, NetworkMeasure.E_I_CHANCE,
            NetworkMeasure.CLOSENESS_CENTRALISATION, NetworkMeasure.DIAMETER, NetworkMeasure.MEAN_DISTANCE, NetworkMeasure.KEY_PLAYERS_REMOVAL_FRAGMENTATION);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void other_names_change_nothing(long seed) {
        List<String> ties = drawn(seed);
        for (Layer layer : List.of(CONTENT, MEETING)) {
            Network renamed = network(IDS, renamed(ties, id -> id.equals("-") ? id : "" + (char) ('k' - (id.charAt(0) - 'a'))), layer);
            for (NetworkMeasure measure : NetworkMeasure.values()) {
                if (!NOT_THE_SAME_BY_OTHER_NAMES.contains(measure)) {
                    same(measure, network(IDS, ties, layer), renamed, layer);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void one_who_stands_alone_changes_no_ties_and_no_distances(long seed) {
        Network before = network(IDS, drawn(seed), CONTENT);
        Network after = network(IDS + " z", drawn(seed), CONTENT);
        Stream.of(NetworkMeasure.TIES, NetworkMeasure.RECIPROCITY_TIES, NetworkMeasure.RECIPROCITY_PAIRS, NetworkMeasure.TRANSITIVITY, NetworkMeasure.DIAMETER,
                NetworkMeasure.MEAN_DISTANCE, NetworkMeasure.CLOSENESS_CENTRALISATION, NetworkMeasure.REACH_HIERARCHY, NetworkMeasure.TIE_EFFICIENCY,
                NetworkMeasure.LEAST_UPPER_BOUNDEDNESS).forEach(measure -> same(measure, before, after, CONTENT));
        assertEquals(number(NetworkMeasure.ISOLATES, before, CONTENT) + 1, number(NetworkMeasure.ISOLATES, after, CONTENT));
        assertEquals(number(NetworkMeasure.COMPONENTS, before, CONTENT) + 1, number(NetworkMeasure.COMPONENTS, after, CONTENT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_other_way_round_in_and_out_change_places(long seed) {
        Network before = network(IDS, drawn(seed), CONTENT);
        Network after = network(IDS, drawn(seed).stream().map(tie -> new StringBuilder(tie).reverse().toString()).toList(), CONTENT);
        assertEquals(number(NetworkMeasure.IN_DEGREE_CENTRALISATION, before, CONTENT), number(NetworkMeasure.OUT_DEGREE_CENTRALISATION, after, CONTENT), EQUAL);
        Stream.of(NetworkMeasure.RECIPROCITY_TIES, NetworkMeasure.DENSITY, NetworkMeasure.REACH_HIERARCHY, NetworkMeasure.TRANSITIVITY)
                .forEach(measure -> same(measure, before, after, CONTENT));
        var one = ((Tally) NetworkMeasure.TRIAD_CENSUS.of(before, CONTENT, FIRST).reading()).counts();
        var other = ((Tally) NetworkMeasure.TRIAD_CENSUS.of(after, CONTENT, FIRST).reading()).counts();
        assertEquals(one.get("021D"), other.get("021U"));
        assertEquals(one.get("111D"), other.get("111U"));
        assertEquals(one.get("120D"), other.get("120U"));
        assertEquals(one.get("030T"), other.get("030T"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void with_the_ties_that_are_not_there_instead_the_densities_make_one(long seed) {
        List<String> ties = drawn(seed);
        List<String> others = pairs().stream().filter(pair -> !ties.contains(pair)).toList();
        assertEquals(1, number(NetworkMeasure.DENSITY, network(IDS, ties, CONTENT), CONTENT) + number(NetworkMeasure.DENSITY, network(IDS, others, CONTENT), CONTENT), EQUAL);
        var one = ((Tally) NetworkMeasure.DYAD_CENSUS.of(network(IDS, ties, CONTENT), CONTENT, FIRST).reading()).counts();
        var other = ((Tally) NetworkMeasure.DYAD_CENSUS.of(network(IDS, others, CONTENT), CONTENT, FIRST).reading()).counts();
        assertEquals(List.of(one.getOrDefault("mutual", 0L), one.getOrDefault("asymmetric", 0L)),
                List.of(other.getOrDefault("null", 0L), other.getOrDefault("asymmetric", 0L)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void twice_the_same_network_side_by_side_has_twice_the_parts(long seed) {
        List<String> ties = drawn(seed);
        List<String> twice = new ArrayList<>(ties);
        twice.addAll(renamed(ties, id -> id.equals("-") ? id : "" + (char) (id.charAt(0) - 'a' + 'A')));
        Network before = network(IDS, ties, CONTENT);
        Network after = network(IDS + " " + IDS.toUpperCase(Locale.ROOT), twice, CONTENT);
        Stream.of(NetworkMeasure.TIES, NetworkMeasure.COMPONENTS, NetworkMeasure.ISOLATES).forEach(measure ->
                assertEquals(2 * number(measure, before, CONTENT), number(measure, after, CONTENT), measure.id()));
        Stream.of(NetworkMeasure.MEAN_DEGREE, NetworkMeasure.RECIPROCITY_TIES, NetworkMeasure.TRANSITIVITY, NetworkMeasure.REACH_HIERARCHY, NetworkMeasure.TIE_EFFICIENCY,
                NetworkMeasure.ACTIVE_SHARE).forEach(measure -> same(measure, before, after, CONTENT));
    }

    private static void same(NetworkMeasure measure, Network one, Network other, Layer layer) {
        assertEquals(measure.of(one, layer, FIRST).number().orElse(-1), measure.of(other, layer, FIRST).number().orElse(-1), EQUAL, measure.id());
    }

    private static double number(NetworkMeasure measure, Network network, Layer layer) {
        return measure.of(network, layer, FIRST).number().orElseThrow();
    }

    private static Network network(String ids, List<String> ties, Layer layer) {
        return Sketch.of(ids).tied(FIRST, layer, 1, String.join(" ", ties)).network();
    }

    private static List<String> renamed(List<String> ties, UnaryOperator<String> name) {
        return ties.stream().map(tie -> Stream.of(tie.split("")).map(name).collect(Collectors.joining())).toList();
    }

    private static List<String> pairs() {
        return Stream.of(IDS.split(" ")).flatMap(one -> Stream.of(IDS.split(" ")).filter(other -> !one.equals(other)).map(other -> one + "-" + other)).toList();
    }

    private static List<String> drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double chance = 0.1 + 0.05 * seed;
        return pairs().stream().filter(_ -> random.nextDouble() < chance).toList();
    }
}
