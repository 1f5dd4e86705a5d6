package samenspel.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static samenspel.network.Sketch.ADMINISTRATIVE;
import static samenspel.network.Sketch.BASIC;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.REFERRAL;
import static samenspel.network.Sketch.STRONG;
import static samenspel.network.Sketch.pair;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DerivedLayerTest {
    private static final Answer SKIPPED = new Answer.Unknown(Answer.Reason.SKIPPED);

    @Test
    void frequent_reciprocal_contact_in_two_layers_is_a_strong_tie() {
        assertEquals(new Answer.Tied(2), strong(twoLayers(3)));
    }

    @Test
    void the_strength_is_the_number_of_layers_it_stands_on() {
        assertEquals(new Answer.Tied(3), strong(twoLayers(3).tied(FIRST, REFERRAL, 5, "a-b b-a")));
    }

    @Test
    void contact_below_the_minimum_frequency_is_not_strong() {
        assertEquals(Answer.NOT_TIED, strong(twoLayers(2)));
    }

    @Test
    void contact_in_one_layer_only_is_not_strong() {
        assertEquals(Answer.NOT_TIED, strong(Sketch.of("a b").tied(FIRST, CONTENT, 5, "a-b b-a")));
    }

    @Test
    void contact_that_one_side_does_not_confirm_is_not_strong() {
        assertEquals(Answer.NOT_TIED, strong(
                Sketch.of("a b").tied(FIRST, CONTENT, 5, "a-b b-a").tied(FIRST, ADMINISTRATIVE, 5, "a-b")));
    }

    @Test
    void different_directions_in_different_layers_do_not_make_reciprocity() {
        assertEquals(Answer.NOT_TIED, strong(
                Sketch.of("a b").tied(FIRST, CONTENT, 5, "a-b").tied(FIRST, ADMINISTRATIVE, 5, "b-a")));
    }

    @Test
    void a_strong_tie_is_unknown_when_one_side_reports_enough_and_the_other_is_silent() {
        assertEquals(Answer.NO_ANSWER, strong(Sketch.of("a b").silent(FIRST, "b")
                .tied(FIRST, CONTENT, 5, "a-b").tied(FIRST, REFERRAL, 5, "a-b")));
    }

    @Test
    void a_strong_tie_cannot_stand_when_the_side_that_answered_denies_it() {
        assertEquals(Answer.NOT_TIED, strong(
                Sketch.of("a b").silent(FIRST, "b").tied(FIRST, CONTENT, 5, "a-b")));
    }

    @Test
    void a_strong_tie_between_two_silent_organisations_is_unknown() {
        assertEquals(Answer.NO_ANSWER, strong(Sketch.of("a b").silent(FIRST, "a").silent(FIRST, "b")));
    }

    @Test
    void one_skipped_layer_does_not_undo_a_strong_tie_on_two_others() {
        assertEquals(new Answer.Tied(2), strong(twoLayers(3).reports(FIRST, REFERRAL, "a-b", SKIPPED)));
    }

    @Test
    void one_skipped_layer_that_could_decide_makes_it_unknown_and_says_why() {
        assertEquals(SKIPPED, strong(Sketch.of("a b").tied(FIRST, CONTENT, 5, "a-b b-a")
                .tied(FIRST, ADMINISTRATIVE, 5, "b-a").reports(FIRST, ADMINISTRATIVE, "a-b", SKIPPED)));
    }

    @Test
    void thresholds_can_be_changed() {
        Network network = Sketch.of("a b").tied(FIRST, CONTENT, 1, "a-b").network();
        DerivationRule mild = Sketch.STRONG_RULE.withMinimumFrequency(1).withConfirmation(TieRule.EITHER).withMinimumLayers(1);
        Network changed = network.with(STRONG.with(mild));
        Layer layer = changed.layer(STRONG.id()).orElseThrow();
        assertEquals(List.of(new Tie(pair("a-b"), 1)), changed.ties(layer, FIRST));
    }

    @Test
    void any_report_of_either_side_makes_a_basic_relation() {
        Network network = Sketch.of("a b c").tied(FIRST, CONTENT, 1, "b-a").tied(FIRST, REFERRAL, 1, "b-c c-b").network();
        assertEquals(List.of(new Tie(pair("a-b"), 1), new Tie(pair("b-c"), 1)), network.ties(BASIC, FIRST));
    }

    @Test
    void a_layer_cannot_count_twice_in_one_rule() {
        List<LayerId> twice = List.of(CONTENT.id(), CONTENT.id());
        assertThrows(IllegalArgumentException.class, () -> new DerivationRule.EnoughLayers(twice, 0, TieRule.BOTH, 2));
    }

    @Test
    void a_derived_layer_has_no_direction() {
        List<LayerId> of = List.of(CONTENT.id());
        assertThrows(IllegalArgumentException.class, () -> new DerivationRule.EnoughLayers(of, 0, TieRule.SENDER, 1));
    }

    @Test
    void more_layers_than_there_are_cannot_be_asked_for() {
        assertThrows(IllegalArgumentException.class, () -> Sketch.STRONG_RULE.withMinimumLayers(4));
    }

    @Test
    void who_is_named_up_to_a_rank_is_tied_and_who_is_named_later_is_not() {
        Sketch ranked = Sketch.of("a b c d").tied(FIRST, CONTENT, 1, "a-b").tied(FIRST, CONTENT, 2, "a-c").tied(FIRST, CONTENT, 3, "a-d");
        assertEquals(List.of(new Tie(pair("a-b"), 1), new Tie(pair("a-c"), 1)), firstTwo(ranked, TieRule.EITHER));
    }

    @Test
    void equal_ranks_count_alike_and_a_half_between_two_ranks_counts_as_the_later() {
        Sketch ranked = Sketch.of("a b c d e").tied(FIRST, CONTENT, 2, "a-b a-c").tied(FIRST, CONTENT, 1.5, "a-d").tied(FIRST, CONTENT, 2.5, "a-e");
        assertEquals(List.of("a-b", "a-c", "a-d"), firstTwo(ranked, TieRule.EITHER).stream()
                .map(tie -> tie.pair().from() + "-" + tie.pair().to()).toList());
    }

    @Test
    void each_of_the_two_ranks_the_other_where_both_must() {
        Sketch ranked = Sketch.of("a b c").tied(FIRST, CONTENT, 1, "a-b a-c").tied(FIRST, CONTENT, 2, "b-a").tied(FIRST, CONTENT, 3, "c-a");
        assertEquals(List.of(new Tie(pair("a-b"), 1)), firstTwo(ranked, TieRule.BOTH));
    }

    @Test
    void a_rank_that_is_missing_is_unknown_and_not_no() {
        Sketch ranked = Sketch.of("a b c").silent(FIRST, "c").reports(FIRST, CONTENT, "a-b", SKIPPED).tied(FIRST, CONTENT, 3, "b-a a-c");
        Network network = ranked.network().with(STRONG.with(firstTwo(TieRule.EITHER)));
        Layer layer = network.layer(STRONG.id()).orElseThrow();
        assertEquals(List.of(SKIPPED, Answer.NO_ANSWER), List.of(network.tie(layer, FIRST, pair("a-b")), network.tie(layer, FIRST, pair("a-c"))));
    }

    @Test
    void there_is_no_rank_before_the_first() {
        assertThrows(IllegalArgumentException.class, () -> Sketch.STRONG_RULE.withLastRank(OptionalInt.of(0)));
    }

    private static DerivationRule firstTwo(TieRule confirmation) {
        return new DerivationRule.EnoughLayers(List.of(CONTENT.id()), 0, OptionalInt.of(2), confirmation, 1);
    }

    private static List<Tie> firstTwo(Sketch ranked, TieRule confirmation) {
        Network network = ranked.network().with(STRONG.with(firstTwo(confirmation)));
        return network.ties(network.layer(STRONG.id()).orElseThrow(), FIRST);
    }

    private static Sketch twoLayers(double frequency) {
        return Sketch.of("a b").tied(FIRST, CONTENT, frequency, "a-b b-a").tied(FIRST, ADMINISTRATIVE, frequency, "a-b b-a");
    }

    private static Answer strong(Sketch sketch) {
        return sketch.network().tie(STRONG, FIRST, pair("a-b"));
    }
}
