package samenspel.layout.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartedCirclesTest {
    private static final boolean[] FREE = new boolean[2];

    private static Positions line(double... x) {
        return new Positions(x, new double[x.length]);
    }

    @Test
    void circles_that_do_not_meet_stay() {
        Positions places = line(0, 20);
        assertArrayEquals(places.x(), PartedCircles.parted(places, new double[] {10, 10}, FREE, 5).orElseThrow().x());
    }

    @Test
    void the_small_one_of_two_gives_way() {
        Positions parted = PartedCircles.parted(line(0, 40), new double[] {40, 8}, FREE, 20).orElseThrow();
        assertEquals(0, parted.x()[0], 0.1);
        assertEquals(48, parted.x()[1], 0.2);
    }

    @Test
    void one_that_is_held_stays_and_a_large_one_gives_way_to_it() {
        Positions parted = PartedCircles.parted(line(0, 40), new double[] {40, 8}, new boolean[] {false, true}, 20).orElseThrow();
        assertEquals(40, parted.x()[1]);
        assertEquals(-8, parted.x()[0], 0.1);
    }

    @Test
    void nobody_goes_farther_than_allowed() {
        assertEquals(Optional.empty(), PartedCircles.parted(line(0, 10), new double[] {40, 8}, FREE, 20));
    }

    @Test
    void in_a_crowd_none_lies_over_another() {
        int n = 200;
        Random random = new Random(7);
        Positions places = Positions.origin(n);
        double[] radii = new double[n];
        for (int i = 0; i < n; i++) {
            places.x()[i] = random.nextDouble(1000);
            places.y()[i] = random.nextDouble(1000);
            radii[i] = 5 + random.nextDouble(20);
        }
        Positions parted = PartedCircles.parted(places, radii, new boolean[n], 200).orElseThrow();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(parted.distance(i, j) >= radii[i] + radii[j], i + " and " + j);
            }
        }
    }
}
