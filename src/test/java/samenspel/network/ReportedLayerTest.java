package samenspel.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.AGREEMENT;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.pair;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedLayerTest {

    @Test
    void ties_of_a_directed_layer_stand_in_both_directions_in_order_of_their_pairs() {
        Network network = Sketch.of("a b c").tied(FIRST, CONTENT, 2, "c-a b-a a-b").network();
        assertEquals(List.of(new Tie(pair("a-b"), 2), new Tie(pair("b-a"), 2), new Tie(pair("c-a"), 2)),
                network.ties(CONTENT, FIRST));
    }

    @Test
    void an_undirected_layer_keeps_one_tie_a_pair() {
        Network network = Sketch.of("a b c").tied(FIRST, MEETING, 2, "b-a c-b").tied(FIRST, MEETING, 4, "a-b").network();
        assertEquals(List.of(new Tie(pair("a-b"), 4), new Tie(pair("b-c"), 2)), network.ties(MEETING, FIRST));
    }

    @Test
    void an_agreement_of_one_side_is_no_tie() {
        Network network = Sketch.of("a b c").tied(FIRST, AGREEMENT, 2, "a-b b-a b-c").network();
        assertEquals(List.of(new Tie(pair("a-b"), 2)), network.ties(AGREEMENT, FIRST));
    }

    @Test
    void a_tie_of_one_wave_is_not_one_of_another() {
        Network network = Sketch.of("a b").tied(FIRST, CONTENT, 2, "a-b").network();
        assertEquals(List.of(), network.ties(CONTENT, SECOND));
    }

    @Test
    void a_pair_without_a_report_is_no_tie_when_the_sender_answered() {
        assertEquals(Answer.NOT_TIED, Sketch.of("a b").network().tie(CONTENT, FIRST, pair("a-b")));
    }

    @Test
    void a_tie_nobody_reported_on_is_unknown_not_lost() {
        assertEquals(Answer.NO_ANSWER, Sketch.of("a b").silent(FIRST, "a").network().tie(CONTENT, FIRST, pair("a-b")));
    }

    @Test
    void a_silent_receiver_leaves_a_directed_tie_known() {
        assertEquals(Answer.NOT_TIED, Sketch.of("a b").silent(FIRST, "b").network().tie(CONTENT, FIRST, pair("a-b")));
    }

    @Test
    void one_silent_side_leaves_an_undirected_tie_unknown() {
        assertEquals(Answer.NO_ANSWER, Sketch.of("a b").silent(FIRST, "b").network().tie(MEETING, FIRST, pair("a-b")));
    }

    @Test
    void a_skipped_question_is_unknown_and_keeps_its_reason() {
        Answer skipped = new Answer.Unknown(Answer.Reason.SKIPPED);
        Network network = Sketch.of("a b").reports(FIRST, CONTENT, "a-b", skipped).network();
        assertEquals(skipped, network.tie(CONTENT, FIRST, pair("a-b")));
    }

    @Test
    void in_an_undirected_layer_the_order_of_a_pair_does_not_matter() {
        Network network = Sketch.of("a b").tied(FIRST, MEETING, 2, "b-a").network();
        assertEquals(new Answer.Tied(2), network.tie(MEETING, FIRST, pair("a-b")));
        assertEquals(new Answer.Tied(2), network.tie(MEETING, FIRST, pair("b-a")));
    }

    @Test
    void in_a_directed_layer_the_order_of_a_pair_matters() {
        Network network = Sketch.of("a b").tied(FIRST, CONTENT, 2, "b-a").network();
        assertEquals(Answer.NOT_TIED, network.tie(CONTENT, FIRST, pair("a-b")));
    }
}
