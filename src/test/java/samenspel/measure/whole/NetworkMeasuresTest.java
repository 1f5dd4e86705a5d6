package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.measure.whole.NetworkMeasure.ACTIVE_SHARE;
import static samenspel.measure.whole.NetworkMeasure.DEGREE_CENTRALISATION;
import static samenspel.measure.whole.NetworkMeasure.DENSITY;
import static samenspel.measure.whole.NetworkMeasure.DENSITY_KNOWN;
import static samenspel.measure.whole.NetworkMeasure.DIAMETER;
import static samenspel.measure.whole.NetworkMeasure.ISOLATES;
import static samenspel.measure.whole.NetworkMeasure.KNOWN_PAIRS;
import static samenspel.measure.whole.NetworkMeasure.LARGEST_COMPONENT;
import static samenspel.measure.whole.NetworkMeasure.MEAN_DEGREE;
import static samenspel.measure.whole.NetworkMeasure.PERCEIVED_GOVERNANCE;
import static samenspel.measure.whole.NetworkMeasure.PRESENT;
import static samenspel.measure.whole.NetworkMeasure.RECIPROCITY_PAIRS;
import static samenspel.measure.whole.NetworkMeasure.RECIPROCITY_TIES;
import static samenspel.measure.whole.NetworkMeasure.TIES;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.SECOND;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Part;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.measure.whole.NetworkValue.Undefined;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.text.Language;
import samenspel.text.Texts;

class NetworkMeasuresTest {
    private static final String FIVE = "a b c d e";

    @Test
    void a_star_is_wholly_centralised() {
        assertEquals(List.of(5.0, 4.0, 1.6, 0.4, 1.0, 0.0), meeting("a-b a-c a-d a-e"));
    }

    @Test
    void a_ring_is_not_centralised_at_all() {
        assertEquals(List.of(5.0, 5.0, 2.0, 0.5, 0.0, 0.0), meeting("a-b b-c c-d d-e a-e"));
    }

    @Test
    void a_chain_beside_other_parts_falls_into_its_halves() {
        Network network = Sketch.of("a b c d e f g h i j k l m n o").tied(FIRST, MEETING, 1, "a-b b-c c-d d-e e-f g-h i-j i-k l-i m-l l-n n-o").network();
        assertEquals(true, NetworkMeasure.COMMUNITIES.of(network, MEETING, FIRST).reading().toString().contains("[a, b, c], [d, e, f]"));
    }

    @Test
    void in_a_tree_of_ties_upwards_the_nearest_above_two_need_not_stand_above_the_others() {
        Network network = Sketch.of(FIVE).tied(FIRST, CONTENT, 1, "c-b d-b b-a e-a").network();
        assertEquals(List.of(1 - 4.0 / 6, 1 - 5.0 / 6), numbers(network, CONTENT, NetworkMeasure.LEAST_UPPER_BOUNDEDNESS, NetworkMeasure.LUBNESS_SNA));
    }

    @Test
    void who_stands_alone_is_an_isolate_and_lowers_the_density() {
        assertEquals(List.of(5.0, 3.0, 1.2, 0.3, 4.0 / 12, 2.0), meeting("a-b b-c a-c"));
    }

    @Test
    void a_directed_layer_has_twice_the_possible_ties_and_two_reciprocities() {
        Network network = Sketch.of(FIVE).tied(FIRST, CONTENT, 3, "a-b b-a a-c c-a a-d a-e").network();
        assertEquals(List.of(0.3, 4.0 / 6, 0.5), numbers(network, CONTENT, DENSITY, RECIPROCITY_TIES, RECIPROCITY_PAIRS));
    }

    @Test
    void what_has_no_value_says_why() {
        Network network = Sketch.of("a b").network();
        assertEquals(Why.NO_TIES, why(network, CONTENT, RECIPROCITY_TIES));
        assertEquals(Why.NO_DIRECTION, why(network, MEETING, RECIPROCITY_TIES));
        assertEquals(Why.TOO_FEW, why(network, MEETING, DEGREE_CENTRALISATION));
        assertEquals(Why.NO_TIES, why(network, MEETING, DIAMETER));
        assertEquals(Why.NOBODY_SAID, why(network, MEETING, PERCEIVED_GOVERNANCE));
    }

    @Test
    void of_nobody_nothing_is_infinite_and_nothing_fails() {
        Network nobody = Sketch.of("a").absent(FIRST, "a").network();
        for (Layer layer : nobody.layers()) {
            NetworkMeasures.of(nobody, layer, FIRST).forEach((measure, value) -> assertEquals(true,
                    value.number().orElse(0) <= 1, measure.id()));
        }
    }

    @Test
    void active_are_those_with_a_partner() {
        Network network = Sketch.of(FIVE).tied(FIRST, MEETING, 1, "a-b b-c").network();
        assertEquals(new Part(3, 5), ACTIVE_SHARE.of(network, MEETING, FIRST).reading());
    }

    @Test
    void only_those_present_count() {
        Network network = Sketch.of("a b c").absent(FIRST, "c").tied(FIRST, MEETING, 1, "a-b b-c").network();
        assertEquals(List.of(2.0, 1.0, 1.0), numbers(network, MEETING, PRESENT, TIES, DENSITY));
        assertEquals(new Part(0, 3), ACTIVE_SHARE.of(network, MEETING, SECOND).reading());
    }

    @Test
    void distances_are_those_of_the_largest_part() {
        NetworkValue value = DIAMETER.of(Sketch.of(FIVE).tied(FIRST, MEETING, 1, "a-b b-c d-e").network(), MEETING, FIRST);
        assertEquals(2, value.number().orElseThrow());
        assertEquals(Optional.of(new Part(3, 5)), value.within());
    }

    @Test
    void of_parts_as_large_that_differ_neither_is_the_largest() {
        Network network = Sketch.of("a b c d e f g").tied(FIRST, MEETING, 1, "a-b b-c a-c d-e e-f").network();
        NetworkValue value = DIAMETER.of(network, MEETING, FIRST);
        assertEquals(new Undefined(Why.EQUAL_PARTS), value.reading());
        assertEquals(Optional.of(new Bounds(1, 2)), value.bounds());
        assertEquals(Optional.of(new Part(3, 7)), value.within());
        assertEquals(1, DIAMETER.of(Sketch.of("a b c d").tied(FIRST, MEETING, 1, "a-b c-d").network(), MEETING, FIRST).number().orElseThrow());
    }

    @Test
    void a_tree_has_no_more_ties_than_needed_though_r_sna_counts_each_without_direction_twice() {
        Network tree = Sketch.of(FIVE).tied(FIRST, MEETING, 1, "a-b a-c c-d c-e").tied(FIRST, CONTENT, 1, "a-b a-c c-d c-e").network();
        assertEquals(List.of(1.0, 0.75), numbers(tree, MEETING, NetworkMeasure.TIE_EFFICIENCY, NetworkMeasure.EFFICIENCY_SNA));
        assertEquals(List.of(1.0, 1.0), numbers(tree, CONTENT, NetworkMeasure.TIE_EFFICIENCY, NetworkMeasure.EFFICIENCY_SNA));
    }

    @Test
    void of_three_two_reach_the_third() {
        Network three = Sketch.of("a b c").tied(FIRST, MEETING, 1, "a-b").network();
        assertEquals(List.of(1.0), numbers(three, MEETING, NetworkMeasure.KEY_PLAYERS_REACH_SHARE));
        assertEquals("Interchangeable[sure=[c], more=1, others=[a, b]]", NetworkMeasure.KEY_PLAYERS_REACH.of(three, MEETING, FIRST).reading().toString());
    }

    @Test
    void what_a_silent_organisation_may_have_said_lies_between_the_bounds() {
        Network network = Sketch.of("a b c d").silent(FIRST, "d").tied(FIRST, CONTENT, 1, "a-b b-a").network();
        assertEquals(new Part(9, 12), KNOWN_PAIRS.of(network, CONTENT, FIRST).reading());
        assertEquals(Optional.of(new Bounds(2.0 / 12, 5.0 / 12)), DENSITY.of(network, CONTENT, FIRST).bounds());
        assertEquals(2.0 / 9, DENSITY_KNOWN.of(network, CONTENT, FIRST).number().orElseThrow());
        assertEquals(Optional.of(new Bounds(0, 2)), ISOLATES.of(network, CONTENT, FIRST).bounds());
        assertEquals(Optional.of(new Bounds(2.0 / 5, 1)), RECIPROCITY_TIES.of(network, CONTENT, FIRST).bounds());
        assertEquals(Optional.of(new Bounds(0.5, 1)), LARGEST_COMPONENT.of(network, CONTENT, FIRST).bounds());
    }

    @Test
    void only_those_who_said_how_they_see_it_steered_count() {
        NetworkValue value = PERCEIVED_GOVERNANCE.of(Sketch.of("a b c d e").sees(FIRST, "a", GovernanceForm.LEAD_ORGANISATION)
                .sees(FIRST, "b", GovernanceForm.SELF_GOVERNED).sees(FIRST, "c", GovernanceForm.SELF_GOVERNED).network(), CONTENT, FIRST);
        assertEquals(Map.of("lead-organisation", 1L, "administrative-organisation", 0L, "self-governed", 2L), ((Tally) value.reading()).counts());
        assertEquals(Optional.of(new Part(3, 5)), value.within());
    }

    @Test
    void nobody_is_a_key_player_where_it_makes_no_difference_who_goes() {
        Network full = Sketch.of(FIVE).tied(FIRST, MEETING, 1, "a-b a-c a-d a-e b-c b-d b-e c-d c-e d-e").network();
        assertEquals(Why.ALL_ALIKE, why(full, MEETING, NetworkMeasure.KEY_PLAYERS_REMOVAL));
        assertEquals(List.of(0.0), numbers(full, MEETING, NetworkMeasure.KEY_PLAYERS_REMOVAL_FRAGMENTATION));
    }

    @Test
    void chance_alone_seldom_keeps_ties_to_sectors_as_the_sample_does() {
        Network sample = ReferenceCases.sample(1);
        NetworkValue chance = NetworkMeasure.E_I_CHANCE.of(sample, ReferenceCases.layer(sample, "strong"), new WaveId("2018"));
        assertEquals(1 / 5_001.0, chance.number().orElseThrow());
        assertEquals(Why.ALL_ALIKE, why(Sketch.of(FIVE).tied(FIRST, MEETING, 1, "a-b").network(), MEETING, NetworkMeasure.E_I_CHANCE));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void too_many_says_how_many_there_may_be(Language language) {
        String most = NumberFormat.getIntegerInstance(Locale.of(language.tag())).format(KeyPlayers.MOST);
        assertEquals(KeyPlayers.MOST, LambdaSets.MOST);
        assertTrue(Texts.in(language).get(Why.TOO_MANY.key()).contains(" " + most + " "));
    }

    private static List<Double> meeting(String ties) {
        return numbers(Sketch.of(FIVE).tied(FIRST, MEETING, 1, ties).network(), MEETING,
                PRESENT, TIES, MEAN_DEGREE, DENSITY, DEGREE_CENTRALISATION, ISOLATES);
    }

    private static List<Double> numbers(Network network, Layer layer, NetworkMeasure... measures) {
        return Stream.of(measures).map(measure -> measure.of(network, layer, FIRST).number().orElseThrow()).toList();
    }

    private static Why why(Network network, Layer layer, NetworkMeasure measure) {
        return ((Undefined) measure.of(network, layer, FIRST).reading()).why();
    }
}
