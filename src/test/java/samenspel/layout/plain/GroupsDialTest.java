package samenspel.layout.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class GroupsDialTest {
    private static final PlainGraph GRAPH = Graphs.groups(200, 1600, 8);
    private static final PlainSettings USUAL = PlainSettings.of(1).once();

    @Test
    void the_farther_the_dial_the_better_neighbours_stand_together() {
        double[] neighbours = DoubleStream.of(0, 0.5, 1).map(share -> at(share).neighbours()).toArray();
        assertTrue(neighbours[0] < neighbours[1] && neighbours[1] < neighbours[2], java.util.Arrays.toString(neighbours));
    }

    @Test
    void no_disc_lies_over_another() {
        assertEquals(0, at(1).touching());
    }

    @Test
    void the_price_is_bounded() {
        double honest = at(0).stress();
        assertTrue(at(1).stress() <= honest + 0.15 * (0.22 - honest) + 0.001, "stress " + at(1).stress());
    }

    @Test
    void a_dial_between_0_and_1_is_asked_for() {
        org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, () -> USUAL.withGroups(1.1));
    }

    private static PlainQuality at(double share) {
        return PlainLayoutTest.quality(GRAPH, USUAL.withGroups(share));
    }
}
