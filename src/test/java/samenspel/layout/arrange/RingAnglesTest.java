package samenspel.layout.arrange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RingAnglesTest {

    @Test
    void turns_far_enough_apart_stay() {
        assertArrayEquals(new double[] {0.5, -1, 2}, wrapped(RingAngles.apart(new double[] {0.5, -1, 2}, 0.3)), 1e-12);
    }

    @Test
    void two_too_near_part_by_half_each() {
        assertArrayEquals(new double[] {0.95, 1.15, -2}, wrapped(RingAngles.apart(new double[] {1, 1.1, -2}, 0.2)), 1e-12);
    }

    @Test
    void a_block_over_the_back_of_the_ring_parts_there() {
        assertArrayEquals(new double[] {Math.PI - 0.1, -Math.PI + 0.1, 0},
                wrapped(RingAngles.apart(new double[] {Math.PI - 0.01, -Math.PI + 0.01, 0}, 0.2)), 1e-12);
    }

    @Test
    void on_a_full_ring_all_stand_evenly() {
        double[] turns = RingAngles.apart(new double[] {0, 0.1, 0.2, 3}, 2);
        Arrays.sort(turns);
        assertArrayEquals(new double[] {Math.PI / 2, Math.PI / 2, Math.PI / 2},
                new double[] {turns[1] - turns[0], turns[2] - turns[1], turns[3] - turns[2]}, 1e-12);
    }

    @Test
    void nobody_needs_no_turn() {
        assertEquals(0, RingAngles.apart(new double[0], 1).length + RingAngles.evened(new double[0], 1).length);
    }

    @Test
    void evening_out_the_whole_way_gives_equal_steps_in_the_same_order() {
        double[] turns = RingAngles.evened(new double[] {0.1, -0.2, 0, 0.3}, 1);
        assertArrayEquals(new double[] {Math.PI / 2, Math.PI / 2, Math.PI / 2},
                new double[] {turns[2] - turns[1], turns[0] - turns[2], turns[3] - turns[0]}, 1e-12);
    }

    private static double[] wrapped(double[] turns) {
        return Arrays.stream(turns).map(Ellipses::wrapped).toArray();
    }
}
