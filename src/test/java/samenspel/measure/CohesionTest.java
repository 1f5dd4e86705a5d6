package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.ties;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;

class CohesionTest {
    private static final List<OrganisationId> FIVE = Stream.of("a", "b", "c", "d", "e").map(OrganisationId::new).toList();
    private static final double NONE = Double.NaN;

    @Test
    void a_star_is_wholly_centralised() {
        assertEquals(new Cohesion(5, 4, 1.6, 0.4, 1, NONE, 0), undirected("a-b a-c a-d a-e"));
    }

    @Test
    void a_ring_is_not_centralised_at_all() {
        assertEquals(new Cohesion(5, 5, 2, 0.5, 0, NONE, 0), undirected("a-b b-c c-d d-e a-e"));
    }

    @Test
    void who_stands_alone_is_an_isolate_and_lowers_the_density() {
        assertEquals(new Cohesion(5, 3, 1.2, 0.3, 4.0 / 12, NONE, 2), undirected("a-b b-c a-c"));
    }

    @Test
    void a_directed_layer_has_twice_the_possible_ties_and_a_reciprocity() {
        Cohesion cohesion = Cohesion.ofTies(FIVE, ties("a-b b-a a-c c-a a-d a-e"), true);
        assertEquals(new Cohesion(5, 6, 1.6, 0.3, 1, 4.0 / 6, 0), cohesion);
    }

    @Test
    void without_ties_there_is_no_reciprocity_to_speak_of() {
        assertEquals(new Cohesion(5, 0, 0, 0, 0, NONE, 5), Cohesion.ofTies(FIVE, List.of(), true));
    }

    @Test
    void two_organisations_cannot_be_centralised() {
        assertEquals(new Cohesion(2, 1, 1, 1, NONE, NONE, 0), Cohesion.ofTies(FIVE.subList(0, 2), ties("a-b"), false));
    }

    @Test
    void of_nobody_nothing_can_be_said() {
        assertEquals(new Cohesion(0, 0, NONE, NONE, NONE, NONE, 0), Cohesion.ofTies(List.of(), List.of(), false));
    }

    @Test
    void active_are_those_with_a_partner() {
        Cohesion cohesion = undirected("a-b b-c");
        assertEquals(List.of(3.0, 0.6), List.of((double) cohesion.active(), cohesion.activeShare()));
    }

    @Test
    void only_those_present_count() {
        Network network = Sketch.of("a b c").absent(FIRST, "c").tied(FIRST, MEETING, 1, "a-b b-c").network();
        assertEquals(new Cohesion(2, 1, 1, 1, NONE, NONE, 0), Cohesion.of(network, MEETING, FIRST));
        assertEquals(new Cohesion(3, 0, 0, 0, 0, NONE, 3), Cohesion.of(network, MEETING, SECOND));
    }

    @Test
    void a_directed_layer_of_a_network_is_seen_with_its_directions() {
        Network network = Sketch.of("a b").tied(FIRST, CONTENT, 3, "a-b b-a").network();
        assertEquals(new Cohesion(2, 2, 1, 1, NONE, 1, 0), Cohesion.of(network, CONTENT, FIRST));
    }

    private static Cohesion undirected(String ties) {
        return Cohesion.ofTies(FIVE, ties(ties), false);
    }
}
