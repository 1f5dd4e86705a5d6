package samenspel.measure.between;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.ADMINISTRATIVE;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.REFERRAL;
import static samenspel.network.Sketch.SECOND;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.measure.CompletedNetworks;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Part;
import samenspel.measure.whole.NetworkValue.Undefined;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.measure.whole.UnknownPairs;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.RandomNetworks;
import samenspel.network.ReportedLayer;
import samenspel.network.Sketch;

class PairMeasureTest {
    private static final Set<PairMeasure> BOUNDED = EnumSet.of(PairMeasure.TIED_IN_BOTH, PairMeasure.TIED_IN_FIRST, PairMeasure.TIED_IN_SECOND,
            PairMeasure.TIED_IN_NEITHER, PairMeasure.TIES_IN_COMMON, PairMeasure.SIMPLE_MATCHING, PairMeasure.HAMMING_DISTANCE, PairMeasure.DENSITY_DIFFERENCE);

    @Test
    void a_layer_is_wholly_like_itself() {
        Network network = Sketch.of("a b c d").tied(FIRST, CONTENT, 1, "a-b b-c d-a").network();
        TwoLayers same = TwoLayers.of(network, CONTENT, FIRST, CONTENT, FIRST);
        assertEquals(List.of(1.0, 1.0, 0.0, 1.0, 0.0, 0.0), numbers(same, UnknownPairs.NOT_TIED, PairMeasure.TIES_IN_COMMON,
                PairMeasure.SIMPLE_MATCHING, PairMeasure.HAMMING_DISTANCE, PairMeasure.QAP_CORRELATION, PairMeasure.DENSITY_DIFFERENCE,
                PairMeasure.DENSITY_DIFFERENCE_ERROR));
    }

    @Test
    void unknown_pairs_are_no_tie_or_left_out_as_is_asked() {
        Network network = Sketch.of("a b c").silent(SECOND, "c").tied(FIRST, CONTENT, 1, "a-b b-a c-a").tied(SECOND, CONTENT, 1, "a-b").network();
        TwoLayers two = TwoLayers.of(network, CONTENT, FIRST, CONTENT, SECOND);
        assertEquals(List.of(1.0 / 3), numbers(two, UnknownPairs.NOT_TIED, PairMeasure.TIES_IN_COMMON));
        assertEquals(List.of(1.0 / 2), numbers(two, UnknownPairs.LEFT_OUT, PairMeasure.TIES_IN_COMMON));
        assertEquals(Optional.of(new Bounds(1.0 / 4, 2.0 / 3)), PairMeasure.TIES_IN_COMMON.of(two, UnknownPairs.LEFT_OUT).bounds());
        assertEquals(List.of(1.0 / 4 - 2.0 / 4), numbers(two, UnknownPairs.LEFT_OUT, PairMeasure.DENSITY_DIFFERENCE));
    }

    @Test
    void a_layer_without_ties_has_no_correlation() {
        Network network = Sketch.of("a b c").tied(FIRST, CONTENT, 1, "a-b").network();
        assertEquals(new Undefined(Why.ALL_ALIKE), PairMeasure.QAP_CORRELATION
                .of(TwoLayers.of(network, CONTENT, FIRST, CONTENT, SECOND), UnknownPairs.NOT_TIED).reading());
    }

    @Test
    void only_who_was_there_both_times_is_compared() {
        Network network = Sketch.of("a b c").absent(SECOND, "c").tied(FIRST, MEETING, 1, "a-b b-c").tied(SECOND, MEETING, 1, "a-b").network();
        assertEquals(List.of(2.0, 1.0), numbers(TwoLayers.of(network, MEETING, FIRST, MEETING, SECOND), UnknownPairs.NOT_TIED,
                PairMeasure.COMMON_ORGANISATIONS, PairMeasure.TIES_IN_COMMON));
    }

    @Test
    void partners_are_counted_by_the_number_of_layers_they_are_tied_in() {
        Network network = Sketch.of("a b c d").tied(FIRST, CONTENT, 1, "a-b b-a b-c").tied(FIRST, ADMINISTRATIVE, 1, "b-a c-d")
                .tied(FIRST, REFERRAL, 1, "a-b").network();
        Multiplexity found = Multiplexity.of(network, List.of(CONTENT, ADMINISTRATIVE, REFERRAL), FIRST);
        assertEquals(List.of(2L, 0L, 1L), found.pairs());
        assertEquals(new Part(1, 3), found.share().reading());
        assertEquals(5.0 / 3, found.mean().number().orElseThrow());
    }

    @Test
    void a_density_lies_between_the_bounds_of_the_difference() {
        Network network = Sketch.of("a b c").silent(SECOND, "c").tied(FIRST, CONTENT, 1, "a-b c-a").tied(SECOND, CONTENT, 1, "a-b b-c").network();
        assertEquals(Optional.of(new Bounds(0, 2.0 / 6)), PairMeasure.DENSITY_DIFFERENCE
                .of(TwoLayers.of(network, CONTENT, FIRST, CONTENT, SECOND), UnknownPairs.NOT_TIED).bounds());
    }

    @Test
    void partners_that_may_be_tied_in_more_layers_give_the_share_bounds() {
        Network network = Sketch.of("a b c").silent(FIRST, "c").tied(FIRST, CONTENT, 1, "a-b b-c").tied(FIRST, MEETING, 1, "a-b").network();
        assertEquals(Optional.of(new Bounds(1.0 / 3, 1)), Multiplexity.of(network, List.of(CONTENT, MEETING), FIRST).share().bounds());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_completion_lies_between_the_bounds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Network network = drawn(random);
        TwoLayers two = TwoLayers.of(network, CONTENT, FIRST, CONTENT, SECOND);
        Map<PairMeasure, Bounds> bounds = new EnumMap<>(PairMeasure.class);
        BOUNDED.forEach(measure -> bounds.put(measure, measure.of(two, UnknownPairs.LEFT_OUT).bounds().orElseThrow()));
        for (int draw = 0; draw < 20; draw++) {
            double chance = random.nextDouble();
            TwoLayers completed = TwoLayers.of(two.first().completed(some(two.first().unknownPairs(), random, chance)),
                    two.second().completed(some(two.second().unknownPairs(), random, 1 - chance)));
            PairMeasure.of(BOUNDED, completed, UnknownPairs.NOT_TIED).forEach((measure, value) ->
                    holds(measure.id(), Objects.requireNonNull(bounds.get(measure)), value));
        }
    }

    private static void holds(String measure, Bounds bounds, NetworkValue completed) {
        completed.number().ifPresent(value -> assertTrue(
                bounds.least() <= value + 1e-9 && value - 1e-9 <= bounds.most(), measure + ": " + value + " is not in " + bounds));
    }

    @Test
    void every_measure_has_bounds_or_is_one_that_has_none() {
        Network network = drawn(new SplittableRandom(1));
        TwoLayers two = TwoLayers.of(network, CONTENT, FIRST, CONTENT, SECOND);
        assertEquals(BOUNDED, EnumSet.copyOf(Stream.of(PairMeasure.values()).filter(measure -> measure.of(two, UnknownPairs.LEFT_OUT).bounds().isPresent()).toList()));
    }

    @ParameterizedTest
    @EnumSource
    void every_completion_of_several_layers_lies_between_the_bounds(LayersMeasure measure) {
        List<ReportedLayer> layers = List.of(CONTENT, MEETING, REFERRAL);
        for (long seed = 1; seed <= 6; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Network network = RandomNetworks.of(seed);
            Optional<Bounds> bounds = measure.of(Multiplexity.of(network, List.copyOf(layers), FIRST)).bounds();
            for (int draw = 0; draw < 20 && bounds.isPresent(); draw++) {
                holds(measure.id(), bounds.get(), measure.of(Multiplexity.of(CompletedNetworks.of(network, layers, random), List.copyOf(layers), FIRST)));
            }
        }
    }

    private static List<Pair> some(List<Pair> pairs, SplittableRandom random, double chance) {
        return pairs.stream().filter(_ -> random.nextDouble() < chance).toList();
    }

    private static Network drawn(SplittableRandom random) {
        Sketch sketch = Sketch.of("a b c d e f g").silent(FIRST, "a").silent(SECOND, "a").silent(SECOND, "b").silent(FIRST, "g");
        for (String one : "b c d e f".split(" ")) {
            for (String other : "a b c d e f g".split(" ")) {
                if (!one.equals(other) && random.nextDouble() < 0.4) {
                    sketch.tied(FIRST, CONTENT, 1, one + "-" + other);
                }
                if (!one.equals(other) && !one.equals("b") && random.nextDouble() < 0.4) {
                    sketch.tied(SECOND, CONTENT, 1, one + "-" + other);
                }
            }
        }
        return sketch.network();
    }

    private static List<Double> numbers(TwoLayers two, UnknownPairs unknown, PairMeasure... measures) {
        return Stream.of(measures).map(measure -> measure.of(two, unknown).number().orElseThrow()).toList();
    }
}
