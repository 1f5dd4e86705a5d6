package samenspel.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import samenspel.network.OrganisationId;

class AlignmentsTest {
    private static final OrganisationId A = new OrganisationId("a");
    private static final OrganisationId B = new OrganisationId("b");
    private static final OrganisationId C = new OrganisationId("c");
    private static final OrganisationId D = new OrganisationId("d");
    private static final Placement START = placement(new Point(0, 0), new Point(10, 40), new Point(100, 20), new Point(-7, -7));
    private static final Set<OrganisationId> ABC = Set.of(A, B, C);

    @Test
    void left_takes_all_to_the_leftmost() {
        assertPlaces(Alignments::left, new Point(0, 0), new Point(0, 40), new Point(0, 20));
    }

    @Test
    void right_takes_all_to_the_rightmost() {
        assertPlaces(Alignments::right, new Point(100, 0), new Point(100, 40), new Point(100, 20));
    }

    @Test
    void a_column_stands_midway_between_the_outermost() {
        assertPlaces(Alignments::centreX, new Point(50, 0), new Point(50, 40), new Point(50, 20));
    }

    @Test
    void top_takes_all_to_the_highest() {
        assertPlaces(Alignments::top, new Point(0, 0), new Point(10, 0), new Point(100, 0));
    }

    @Test
    void bottom_takes_all_to_the_lowest() {
        assertPlaces(Alignments::bottom, new Point(0, 40), new Point(10, 40), new Point(100, 40));
    }

    @Test
    void a_row_stands_midway_between_the_highest_and_the_lowest() {
        assertPlaces(Alignments::centreY, new Point(0, 20), new Point(10, 20), new Point(100, 20));
    }

    @Test
    void distributing_across_makes_even_steps_between_the_outermost() {
        assertPlaces(Alignments::distributeX, new Point(0, 0), new Point(50, 40), new Point(100, 20));
    }

    @Test
    void distributing_down_makes_even_steps_between_the_highest_and_the_lowest() {
        assertPlaces(Alignments::distributeY, new Point(0, 0), new Point(10, 40), new Point(100, 20));
    }

    @Test
    void snapping_takes_each_to_the_nearest_crossing() {
        assertPlaces((placement, chosen) -> Alignments.snapped(placement, chosen, 25), new Point(0, 0), new Point(0, 50), new Point(100, 25));
    }

    @Test
    void a_grid_without_steps_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> Alignments.snapped(START, ABC, 0));
    }

    @Test
    void only_those_chosen_are_pinned() {
        assertEquals(ABC, Alignments.left(START, ABC).pinned());
    }

    @Test
    void distributing_pins_the_outermost_too() {
        assertEquals(ABC, Alignments.distributeX(START, ABC).pinned());
    }

    @Test
    void choosing_nobody_changes_nothing() {
        assertEquals(List.of(START, START, START),
                List.of(Alignments.left(START, Set.of()), Alignments.distributeY(START, Set.of()), Alignments.snapped(START, Set.of(), 10)));
    }

    @Test
    void a_stranger_is_passed_over() {
        assertEquals(Alignments.left(START, ABC), Alignments.left(START, Set.of(A, B, C, new OrganisationId("z"))));
    }

    private static void assertPlaces(BiFunction<Placement, Set<OrganisationId>, Placement> step, Point a, Point b, Point c) {
        assertEquals(placement(a, b, c, START.of(D)).at(), step.apply(START, ABC).at());
    }

    private static Placement placement(Point a, Point b, Point c, Point d) {
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>(Map.of(A, a, B, b, C, c, D, d));
        return new Placement(at, new TreeSet<>(), new TreeSet<>(), new Recipe("stress", 1, 1), Quality.UNKNOWN);
    }
}
