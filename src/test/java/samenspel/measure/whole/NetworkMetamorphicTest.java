package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Interchangeable;
import samenspel.measure.whole.NetworkValue.Levels;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;

/// What happens to a network's measures when something known is done to the network.
class NetworkMetamorphicTest {
    private static final double EQUAL = 1e-9;
    private static final String IDS = "a b c d e f g h i j k";
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void other_names_change_nothing(long seed) {
        List<String> ties = drawn(seed);
        UnaryOperator<String> name = other(seed);
        for (Layer layer : List.of(CONTENT, MEETING)) {
            Network before = network(IDS, ties, layer);
            Network after = network(IDS, renamed(ties, id -> id.equals("-") ? id : name.apply(id)), layer);
            for (NetworkMeasure measure : NetworkMeasure.values()) {
                assertEquals(words(measure.of(before, layer, FIRST), name), words(measure.of(after, layer, FIRST), UnaryOperator.identity()), measure.id());
            }
        }
    }

    /// Each with the name of another one.
    private static UnaryOperator<String> other(long seed) {
        List<String> others = new ArrayList<>(List.of(IDS.split(" ")));
        Collections.shuffle(others, new Random(seed));
        return id -> others.get(id.charAt(0) - 'a');
    }

    /// In which order groups stand and whether two numbers are the same beyond ten digits does not matter.
    private static String words(NetworkValue value, UnaryOperator<String> name) {
        return switch (value.reading()) {
            case Groups(var groups) when groups.size() == 1 -> set(groups.getFirst(), name);
            case Groups(var groups) -> groups.stream().map(List::size).toList().toString();
            case Interchangeable(var sure, int more, var others) -> set(sure, name) + more + set(others, name);
            case Levels(var levels) -> levels.values().stream().map(List::size).toList().toString();
            case Amount(double amount) -> String.format(Locale.ROOT, "%.10f", amount + 0.0);
            default -> value.reading().toString();
        } + value.bounds().map(bounds -> String.format(Locale.ROOT, " %.10f %.10f", bounds.least(), bounds.most())).orElse("");
    }

    private static String set(List<OrganisationId> ids, UnaryOperator<String> name) {
        return ids.stream().map(OrganisationId::value).map(name).sorted().toList().toString();
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
        double chance = 0.04 + 0.05 * (seed % 7);
        return pairs().stream().filter(_ -> random.nextDouble() < chance).toList();
    }
}
