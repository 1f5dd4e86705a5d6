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
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.measure.KnownTies;
import samenspel.measure.whole.UnknownPairs;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// What becomes of a comparison when something known is done to both networks.
class PairMetamorphicTest {
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
        ALIKE.forEach(measure -> assertEquals(number(measure, before), number(measure, after), 1e-12, measure.id()));
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
