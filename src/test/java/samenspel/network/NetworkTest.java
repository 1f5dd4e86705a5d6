package samenspel.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static samenspel.network.Sketch.AGREEMENT;
import static samenspel.network.Sketch.BASIC;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.STRONG;
import static samenspel.network.Sketch.pair;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkTest {

    @Test
    void an_absent_organisation_has_no_ties_whoever_reports_them() {
        Network network = Sketch.of("a b").absent(FIRST, "b").tied(FIRST, CONTENT, 2, "a-b b-a").network();
        assertEquals(List.of(), network.ties(CONTENT, FIRST));
    }

    @Test
    void what_nobody_says_about_an_absent_organisation_is_not_unknown() {
        Network network = Sketch.of("a b").silent(FIRST, "a").absent(FIRST, "b").network();
        assertEquals(Answer.NOT_TIED, network.tie(STRONG, FIRST, pair("a-b")));
    }

    @Test
    void response_counts_those_present_not_those_absent() {
        Network network = Sketch.of("a b c d").silent(FIRST, "a").absent(FIRST, "b").network();
        assertEquals(new Response(2, 3), network.response(FIRST));
        assertEquals(new Response(4, 4), network.response(SECOND));
    }

    @ParameterizedTest
    @MethodSource("layersOfRandomNetworks")
    void ties_are_exactly_the_pairs_whose_answer_is_tied(Network network, Layer layer) {
        List<Tie> found = pairs(network).filter(pair -> layer.directed() || pair.equals(pair.unordered())).sorted()
                .filter(pair -> network.tie(layer, FIRST, pair).isTied())
                .map(pair -> new Tie(pair, network.tie(layer, FIRST, pair).strengthOrZero())).toList();
        assertEquals(found, network.ties(layer, FIRST));
    }

    @Test
    void two_organisations_cannot_have_one_id() {
        Sketch twins = Sketch.of("a a");
        assertThrows(IllegalArgumentException.class, twins::network);
    }

    @Test
    void a_tie_with_an_unknown_organisation_is_refused() {
        Sketch stranger = Sketch.of("a b").tied(FIRST, CONTENT, 1, "a-x");
        assertThrows(IllegalArgumentException.class, stranger::network);
    }

    @Test
    void reports_in_a_derived_layer_are_refused() {
        Sketch derived = Sketch.of("a b").tied(FIRST, STRONG, 1, "a-b");
        assertThrows(IllegalArgumentException.class, derived::network);
    }

    @Test
    void an_organisation_has_no_tie_with_itself() {
        assertThrows(IllegalArgumentException.class, () -> pair("a-a"));
    }

    @Test
    void an_unordered_pair_begins_with_the_id_that_sorts_first() {
        assertEquals(pair("a-b"), pair("b-a").unordered());
        assertEquals(pair("a-b"), pair("a-b").unordered());
    }

    @Test
    void the_order_in_which_reports_arrive_does_not_matter() {
        Network one = Sketch.of("a b c").tied(FIRST, CONTENT, 1, "a-b").tied(FIRST, MEETING, 1, "b-c c-a").network();
        Network other = Sketch.of("a b c").tied(FIRST, MEETING, 1, "c-a b-c").tied(FIRST, CONTENT, 1, "a-b").network();
        assertEquals(one, other);
        assertEquals(one.toString(), other.toString());
    }

    private static Stream<Object[]> layersOfRandomNetworks() {
        return LongStream.range(0, 20).boxed().flatMap(seed -> Stream.of(CONTENT, MEETING, AGREEMENT, STRONG, BASIC)
                .map(layer -> new Object[] {RandomNetworks.of(seed), layer}));
    }

    private static Stream<Pair> pairs(Network network) {
        List<OrganisationId> ids = network.organisations().stream().map(Organisation::id).toList();
        return ids.stream().flatMap(a -> ids.stream().filter(b -> !b.equals(a)).map(b -> new Pair(a, b)));
    }
}
