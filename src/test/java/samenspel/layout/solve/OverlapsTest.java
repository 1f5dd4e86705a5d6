package samenspel.layout.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OverlapsTest {

    @Test
    void what_stands_far_enough_apart_does_not_move() {
        Positions places = new Positions(new double[] {0, 10, 25}, new double[] {0, 0, 3});
        assertArrayEquals(places.x(), Overlaps.parted(places, new boolean[0], 10).x());
    }

    @Test
    void two_that_are_too_close_part_along_their_line() {
        Positions parted = Overlaps.parted(new Positions(new double[] {0, 3}, new double[] {0, 4}), new boolean[0], 10);
        assertEquals(10, parted.distance(0, 1), 0.02);
        assertEquals(4 / 3.0, (parted.y()[1] - parted.y()[0]) / (parted.x()[1] - parted.x()[0]), 1e-9);
    }

    @Test
    void a_pinned_node_lets_the_other_give_way() {
        Positions parted = Overlaps.parted(new Positions(new double[] {0, 4}, new double[] {0, 0}), new boolean[] {true, false}, 10);
        assertEquals(0, parted.x()[0]);
        assertEquals(10, parted.x()[1], 0.02);
    }

    @Test
    void a_hundred_at_one_place_all_find_room() {
        Positions parted = Overlaps.parted(Positions.origin(100), new boolean[0], 10);
        for (int i = 0; i < 100; i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(parted.distance(i, j) >= 10);
            }
        }
    }
}
