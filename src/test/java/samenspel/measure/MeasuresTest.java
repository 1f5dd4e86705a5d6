package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.id;
import static samenspel.network.Sketch.ties;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.RandomNetworks;
import samenspel.network.Sketch;
import samenspel.text.Language;
import samenspel.text.Texts;

class MeasuresTest {
    private static final String STAR = "a-b a-c a-d a-e";
    private static final String PATH = "a-b b-c c-d d-e";
    private static final String RING = "a-b b-c c-d d-e a-e";

    @Test
    void degree_is_the_number_of_partners() {
        assertValues(Measure.DEGREE, STAR, 4, 1, 1, 1, 1);
    }

    @Test
    void degree_of_a_directed_layer_counts_a_partner_in_both_directions_once() {
        assertEquals(Map.of(id("a"), 2.0, id("b"), 1.0, id("c"), 1.0), directed(Measure.DEGREE));
    }

    @Test
    void in_degree_counts_who_sends_to_it() {
        assertEquals(Map.of(id("a"), 2.0, id("b"), 1.0, id("c"), 0.0), directed(Measure.IN_DEGREE));
    }

    @Test
    void out_degree_counts_whom_it_sends_to() {
        assertEquals(Map.of(id("a"), 1.0, id("b"), 1.0, id("c"), 1.0), directed(Measure.OUT_DEGREE));
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_DEGREE", "OUT_DEGREE"})
    void without_direction_in_and_out_are_the_degree(Measure measure) {
        assertValues(measure, PATH, 1, 2, 2, 2, 1);
    }

    @Test
    void the_middle_of_a_star_lies_between_all_others() {
        assertValues(Measure.BETWEENNESS, STAR, 1, 0, 0, 0, 0);
    }

    @Test
    void betweenness_on_a_path_is_the_share_of_pairs_on_either_side() {
        assertValues(Measure.BETWEENNESS, PATH, 0, 3.0 / 6, 4.0 / 6, 3.0 / 6, 0);
    }

    @Test
    void betweenness_on_a_ring_is_shared_equally() {
        assertValues(Measure.BETWEENNESS, RING, 1.0 / 6, 1.0 / 6, 1.0 / 6, 1.0 / 6, 1.0 / 6);
    }

    @Test
    void several_shortest_paths_share_one_pair() {
        assertValues(Measure.BETWEENNESS, "a-b a-c b-d c-d", 0.5 / 6, 0.5 / 6, 0.5 / 6, 0.5 / 6, 0);
    }

    @Test
    void closeness_in_the_middle_of_a_star_is_one() {
        assertValues(Measure.CLOSENESS, STAR, 1, 2.5 / 4, 2.5 / 4, 2.5 / 4, 2.5 / 4);
    }

    @Test
    void who_cannot_be_reached_adds_nothing_to_closeness() {
        assertValues(Measure.CLOSENESS, "a-b b-c", 1.5 / 4, 2.0 / 4, 1.5 / 4, 0, 0);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"PAGERANK", "PAGERANK_WEIGHTED", "CLUSTERING", "CONSTRAINT", "CONSTRAINT_WEIGHTED",
            "EFFECTIVE_SIZE", "EFFICIENCY", "HIERARCHY"})
    void without_ties_everybody_has_zero(Measure measure) {
        assertValues(measure, "", 0, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLUSTERING", "CONSTRAINT", "CONSTRAINT_WEIGHTED", "EFFECTIVE_SIZE", "EFFICIENCY", "HIERARCHY"})
    void of_who_has_no_partners_nothing_is_said_about_partners(Measure measure) {
        assertEquals(List.of("a", "b", "c"), values(measure, "a-b b-c a-c").keySet().stream().map(OrganisationId::value).toList());
    }

    @ParameterizedTest
    @EnumSource
    void without_organisations_there_are_no_values(Measure measure) {
        assertEquals(Map.of(), Measures.ofTies(measure, List.of(), List.of(), false));
    }

    @ParameterizedTest
    @EnumSource
    void a_single_organisation_has_zero_or_nothing_and_is_all_of_a_pagerank(Measure measure) {
        double value = measure == Measure.PAGERANK || measure == Measure.PAGERANK_WEIGHTED ? 1 : 0;
        Map<OrganisationId, Double> expected = measure.needsPartners() ? Map.of() : Map.of(id("a"), value);
        assertEquals(expected, Measures.ofTies(measure, List.of(id("a")), List.of(), false));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TURNOVER")
    void a_tie_given_for_two_layers_counts_once_unless_strengths_are_added(Measure measure) {
        assumeFalse(measure.usesStrength());
        assertEquals(values(measure, PATH), values(measure, PATH + " b-a " + PATH));
    }

    @ParameterizedTest
    @EnumSource
    void ties_with_others_do_not_count(Measure measure) {
        assertEquals(values(measure, PATH), values(measure, PATH + " a-x x-e x-y"));
    }

    @ParameterizedTest
    @EnumSource
    void values_come_in_order_of_ids(Measure measure) {
        List<OrganisationId> backwards = Stream.of("c", "b", "a").map(OrganisationId::new).toList();
        assertEquals(backwards.reversed(),
                List.copyOf(Measures.ofTies(measure, backwards, ties("b-c a-b a-c"), false).keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void who_is_absent_has_no_value(Measure measure) {
        Network network = Sketch.of("a b c").absent(FIRST, "b").silent(FIRST, "c").tied(FIRST, MEETING, 1, "a-b").network();
        assertFalse(Measures.of(measure, network, MEETING, FIRST).containsKey(id("b")));
    }

    @Test
    void a_directed_layer_is_measured_with_its_directions() {
        Network network = Sketch.of("a b").tied(FIRST, CONTENT, 3, "a-b").network();
        assertEquals(Map.of(id("a"), 0.0, id("b"), 1.0), Measures.of(Measure.IN_DEGREE, network, CONTENT, FIRST));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void betweenness_and_closeness_agree_with_counting_all_shortest_paths(long seed) {
        Network network = RandomNetworks.of(seed);
        for (Layer layer : network.layers()) {
            ShortestPaths paths = ShortestPaths.in(network, layer);
            assertClose(paths.betweenness(), Measures.of(Measure.BETWEENNESS, network, layer, FIRST).values());
            assertClose(paths.closeness(), Measures.of(Measure.CLOSENESS, network, layer, FIRST).values());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_measure_is_found_by_its_id(Measure measure) {
        assertEquals(Optional.of(measure), Measure.ofId(measure.id()));
    }

    @Test
    void ids_are_stable() {
        assertEquals(List.of("degree", "in-degree", "out-degree", "strength", "in-strength", "out-strength",
                        "betweenness", "betweenness-directed", "betweenness-weighted", "cutpoint", "closeness", "in-closeness", "out-closeness", "wasserman-faust",
                        "eigenvector", "pagerank", "pagerank-weighted", "hub", "authority", "k-core",
                        "clustering", "constraint", "constraint-weighted", "effective-size", "efficiency", "hierarchy", "turnover"),
                Arrays.stream(Measure.values()).map(Measure::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_measure_is_explained_in_both_languages(Measure measure) {
        for (Language language : Language.all()) {
            Texts texts = Texts.in(language);
            assertEquals(List.of(true, true, true), List.of(texts.has(measure.nameKey()), texts.has(measure.asksKey()), texts.has(measure.question().key())));
        }
    }

    private static void assertValues(Measure measure, String ties, double... expected) {
        assertClose(expected, values(measure, ties).values());
    }

    private static void assertClose(double[] expected, Collection<Double> values) {
        assertArrayEquals(expected, values.stream().mapToDouble(value -> value).toArray(), 1e-12);
    }

    private static Map<OrganisationId, Double> values(Measure measure, String ties) {
        List<OrganisationId> five = Stream.of("a", "b", "c", "d", "e").map(OrganisationId::new).toList();
        return Measures.ofTies(measure, five, ties(ties), false);
    }

    /// a and b send to each other, c sends to a.
    private static Map<OrganisationId, Double> directed(Measure measure) {
        return Measures.ofTies(measure, List.of(id("a"), id("b"), id("c")), ties("a-b b-a c-a"), true);
    }
}
