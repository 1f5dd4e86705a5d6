package samenspel.measure.between;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.measure.between.PairMeasure.DENSITY_DIFFERENCE;
import static samenspel.measure.between.PairMeasure.HAMMING_DISTANCE;
import static samenspel.measure.between.PairMeasure.QAP_CORRELATION;
import static samenspel.measure.between.PairMeasure.SIMPLE_MATCHING;
import static samenspel.measure.between.PairMeasure.TIED_IN_BOTH;
import static samenspel.measure.between.PairMeasure.TIED_IN_FIRST;
import static samenspel.measure.between.PairMeasure.TIED_IN_NEITHER;
import static samenspel.measure.between.PairMeasure.TIED_IN_SECOND;
import static samenspel.measure.between.PairMeasure.TIES_IN_COMMON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.measure.KnownTies;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.UnknownPairs;
import samenspel.network.ChangedNetworks;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Sketch;

/// What becomes of a comparison when something known is done to both networks.
class PairMetamorphicTest {
    /// Those found by drawing organisations, and how far one way to draw them may lie from another.
    private static final Map<PairMeasure, Double> DRAWN = Map.of(PairMeasure.QAP_SPREAD, 0.01, PairMeasure.QAP_CHANCE, 0.03,
            PairMeasure.DENSITY_DIFFERENCE_ERROR, 0.01, PairMeasure.DENSITY_DIFFERENCE_CHANCE, 0.03);
    private static final List<PairMeasure> ALIKE = List.of(TIED_IN_BOTH, TIED_IN_NEITHER, TIES_IN_COMMON, SIMPLE_MATCHING, HAMMING_DISTANCE, QAP_CORRELATION);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_other_way_round_only_first_and_second_change_places(long seed) {
        TwoLayers there = two(ids(), drawn(seed), drawn(seed + 100));
        TwoLayers back = two(ids(), drawn(seed + 100), drawn(seed));
        ALIKE.forEach(measure -> assertEquals(number(measure, there), number(measure, back), 1e-12, measure.id()));
        assertEquals(number(TIED_IN_FIRST, there), number(TIED_IN_SECOND, back));
        assertEquals(number(DENSITY_DIFFERENCE, there), -number(DENSITY_DIFFERENCE, back), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void other_names_change_nothing(long seed) {
        UnaryOperator<OrganisationId> renamed = id -> new OrganisationId("z" + (9 - id.value().charAt(1) % 10) + id.value());
        TwoLayers before = two(ids(), drawn(seed), drawn(seed + 100));
        TwoLayers after = two(ids().stream().map(renamed).toList(), renamed(drawn(seed), renamed), renamed(drawn(seed + 100), renamed));
        alike(before, after);
    }

    private static void alike(TwoLayers before, TwoLayers after) {
        for (PairMeasure measure : PairMeasure.values()) {
            assertEquals(number(measure, before), number(measure, after), DRAWN.getOrDefault(measure, 1e-12), measure.id());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void with_every_tie_of_both_reversed_nothing_changes(long seed) {
        List<Pair> first = drawn(seed).stream().map(Pair::reversed).toList();
        List<Pair> second = drawn(seed + 100).stream().map(Pair::reversed).toList();
        alike(two(ids(), drawn(seed), drawn(seed + 100)), two(ids(), first, second));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void beside_its_double_there_are_twice_the_ties_of_each_kind(long seed) {
        UnaryOperator<OrganisationId> twin = id -> new OrganisationId(id.value() + "-twin");
        TwoLayers before = two(ids(), drawn(seed), drawn(seed + 100));
        TwoLayers after = two(both(ids(), ids().stream().map(twin).toList()), both(drawn(seed), renamed(drawn(seed), twin)), both(drawn(seed + 100), renamed(drawn(seed + 100), twin)));
        List.of(PairMeasure.COMMON_ORGANISATIONS, TIED_IN_BOTH, TIED_IN_FIRST, TIED_IN_SECOND, HAMMING_DISTANCE)
                .forEach(measure -> assertEquals(2 * number(measure, before), number(measure, after), measure.id()));
        assertEquals(number(TIES_IN_COMMON, before), number(TIES_IN_COMMON, after), 1e-12);
        assertEquals(number(DENSITY_DIFFERENCE, before) * 9 / 19, number(DENSITY_DIFFERENCE, after), 1e-12);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void pairs_in_several_layers_are_as_many_by_other_names_reversed_and_beside_one_who_stands_alone(LayersMeasure measure) {
        List<Layer> layers = List.of(Sketch.CONTENT, Sketch.MEETING);
        UnaryOperator<OrganisationId> name = id -> new OrganisationId("" + (char) ('z' - (id.value().charAt(0) - 'a')));
        for (long seed = 1; seed <= 6; seed++) {
            Network network = ChangedNetworks.drawn(seed);
            NetworkValue before = measure.of(Multiplexity.of(network, layers, Sketch.FIRST));
            Stream.of(ChangedNetworks.renamed(network, name), ChangedNetworks.reversed(network), ChangedNetworks.withOneAlone(network))
                    .forEach(after -> assertEquals(before, measure.of(Multiplexity.of(after, layers, Sketch.FIRST)), measure.id()));
            assertEquals(before.number(), measure.of(Multiplexity.of(ChangedNetworks.doubled(network), layers, Sketch.FIRST)).number(), measure.id());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void with_the_ties_that_are_not_there_both_and_neither_change_places(long seed) {
        TwoLayers before = two(ids(), drawn(seed), drawn(seed + 100));
        TwoLayers after = two(ids(), others(drawn(seed)), others(drawn(seed + 100)));
        assertEquals(number(TIED_IN_BOTH, before), number(TIED_IN_NEITHER, after));
        List.of(SIMPLE_MATCHING, HAMMING_DISTANCE, QAP_CORRELATION).forEach(measure -> assertEquals(number(measure, before), number(measure, after), 1e-12, measure.id()));
        assertEquals(number(DENSITY_DIFFERENCE, before), -number(DENSITY_DIFFERENCE, after), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void one_who_stands_alone_both_times_only_adds_pairs_tied_in_neither(long seed) {
        List<OrganisationId> more = new ArrayList<>(ids());
        more.add(new OrganisationId("alone"));
        TwoLayers before = two(ids(), drawn(seed), drawn(seed + 100));
        TwoLayers after = two(more, drawn(seed), drawn(seed + 100));
        List.of(TIED_IN_BOTH, TIES_IN_COMMON, HAMMING_DISTANCE).forEach(measure -> assertEquals(number(measure, before), number(measure, after), 1e-12, measure.id()));
        assertEquals(number(TIED_IN_NEITHER, before) + 2 * ids().size(), number(TIED_IN_NEITHER, after));
    }

    private static double number(PairMeasure measure, TwoLayers two) {
        return measure.of(two, UnknownPairs.NOT_TIED).number().orElseThrow();
    }

    private static TwoLayers two(List<OrganisationId> ids, List<Pair> first, List<Pair> second) {
        return TwoLayers.of(KnownTies.of(ids, first, List.of(), true), KnownTies.of(ids, second, List.of(), true));
    }

    private static List<Pair> renamed(List<Pair> pairs, UnaryOperator<OrganisationId> renamed) {
        return pairs.stream().map(pair -> new Pair(renamed.apply(pair.from()), renamed.apply(pair.to()))).toList();
    }

    private static List<OrganisationId> ids() {
        return IntStream.range(0, 10).mapToObj(i -> new OrganisationId("o" + (char) ('a' + i))).toList();
    }

    private static List<Pair> all() {
        return ids().stream().flatMap(one -> ids().stream().filter(other -> !other.equals(one)).map(other -> new Pair(one, other))).toList();
    }

    private static List<Pair> others(List<Pair> pairs) {
        return all().stream().filter(pair -> !pairs.contains(pair)).toList();
    }

    private static List<Pair> drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return all().stream().filter(_ -> random.nextDouble() < 0.3).toList();
    }
}
