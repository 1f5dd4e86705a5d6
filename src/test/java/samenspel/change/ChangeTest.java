package samenspel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.AGREEMENT;
import static samenspel.network.Sketch.BASIC;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.STRONG;
import static samenspel.network.Sketch.id;
import static samenspel.network.Sketch.pair;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.RandomNetworks;
import samenspel.network.Sketch;

class ChangeTest {

    /// Kept a-b and b-a, lost a-c, gained b-c; e falls silent, so e-a is unknown after; d was silent, so
    /// d-a is unknown before.
    private static final Network EXAMPLE = Sketch.of("a b c d e")
            .silent(FIRST, "d").silent(SECOND, "e")
            .tied(FIRST, CONTENT, 2, "a-b b-a a-c e-a")
            .tied(SECOND, CONTENT, 3, "a-b b-a b-c d-a").network();

    @Test
    void every_tie_of_the_example_meets_its_fate() {
        Map<Pair, Fate> fates = change(EXAMPLE, CONTENT).ties().stream()
                .collect(Collectors.toMap(TieChange::pair, TieChange::fate));
        assertEquals(Map.of(pair("a-b"), Fate.KEPT, pair("b-a"), Fate.KEPT, pair("a-c"), Fate.LOST,
                pair("b-c"), Fate.GAINED, pair("e-a"), Fate.UNKNOWN, pair("d-a"), Fate.UNKNOWN), fates);
    }

    @Test
    void the_example_is_counted() {
        assertEquals(new Counts(4, 2, 1, 1, 1, 1, 4), change(EXAMPLE, CONTENT).counts());
    }

    @Test
    void loss_is_lost_over_all_ties_of_the_first_wave() {
        assertEquals(0.25, change(EXAMPLE, CONTENT).counts().loss());
    }

    @Test
    void jaccard_is_ties_of_both_waves_over_ties_of_either() {
        assertEquals(2.0 / 6, change(EXAMPLE, CONTENT).counts().jaccard());
    }

    @Test
    void counts_of_some_organisations_take_every_tie_with_an_end_among_them() {
        Counts counts = change(EXAMPLE, CONTENT).countsOf(List.of(id("c"), id("d"))::contains);
        assertEquals(new Counts(1, 0, 1, 1, 0, 1, 2), counts);
    }

    @Test
    void ties_come_in_order_of_their_pairs() {
        List<Pair> pairs = change(EXAMPLE, CONTENT).ties().stream().map(TieChange::pair).toList();
        assertEquals(pairs.stream().sorted().toList(), pairs);
    }

    @Test
    void a_tie_with_an_organisation_that_left_is_lost() {
        Network network = Sketch.of("a b").tied(FIRST, MEETING, 1, "a-b").absent(SECOND, "b").silent(SECOND, "a").network();
        assertEquals(new Counts(1, 0, 1, 0, 0, 0, 0), change(network, MEETING).counts());
    }

    @Test
    void a_tie_with_an_organisation_that_joined_is_gained() {
        Network network = Sketch.of("a b").absent(FIRST, "b").tied(SECOND, MEETING, 1, "a-b").network();
        assertEquals(new Counts(0, 0, 0, 1, 0, 0, 1), change(network, MEETING).counts());
    }

    @Test
    void without_ties_there_is_no_loss_to_speak_of() {
        Counts none = change(Sketch.of("a b").network(), CONTENT).counts();
        assertTrue(Double.isNaN(none.loss()) && Double.isNaN(none.jaccard()));
    }

    @ParameterizedTest
    @MethodSource("layersOfRandomNetworks")
    void what_is_gained_one_way_is_lost_the_other_way(Network network, Layer layer) {
        Counts there = Change.of(network, layer, FIRST, SECOND).counts();
        Counts back = Change.of(network, layer, SECOND, FIRST).counts();
        assertEquals(new Counts(there.after(), there.kept(), there.gained(), there.lost(),
                there.unknownBefore(), there.unknownAfter(), there.before()), back);
    }

    @ParameterizedTest
    @MethodSource("layersOfRandomNetworks")
    void every_tie_of_the_first_wave_is_kept_lost_or_unknown(Network network, Layer layer) {
        Counts counts = change(network, layer).counts();
        assertEquals(network.ties(layer, FIRST).size(), counts.before());
        assertEquals(counts.before(), counts.kept() + counts.lost() + counts.unknownAfter());
    }

    @ParameterizedTest
    @MethodSource("layersOfRandomNetworks")
    void every_tie_of_the_second_wave_is_kept_gained_or_unknown(Network network, Layer layer) {
        Counts counts = change(network, layer).counts();
        assertEquals(network.ties(layer, SECOND).size(), counts.after());
        assertEquals(counts.after(), counts.kept() + counts.gained() + counts.unknownBefore());
    }

    @ParameterizedTest
    @MethodSource("layersOfRandomNetworks")
    void from_a_wave_to_itself_everything_is_kept(Network network, Layer layer) {
        int ties = network.ties(layer, FIRST).size();
        assertEquals(new Counts(ties, ties, 0, 0, 0, 0, ties), Change.of(network, layer, FIRST, FIRST).counts());
    }

    private static Change change(Network network, Layer layer) {
        return Change.of(network, layer, FIRST, SECOND);
    }

    private static Stream<Object[]> layersOfRandomNetworks() {
        return LongStream.range(100, 130).boxed().flatMap(seed -> Stream.of(CONTENT, MEETING, AGREEMENT, STRONG, BASIC)
                .map(layer -> new Object[] {RandomNetworks.of(seed), layer}));
    }
}
