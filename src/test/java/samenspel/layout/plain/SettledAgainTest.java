package samenspel.layout.plain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;

class SettledAgainTest {
    private static final PlainGraph GRAPH = Graphs.groups(80, 500, 5);
    private static final PlainSettings USUAL = PlainSettings.of(1);

    @Test
    void a_picture_at_rest_stays_nearly_as_it_is() {
        Positions former = PlainLayoutTest.drawn(GRAPH, USUAL);
        assertArrayEquals(former.x(), again(GRAPH, former).x(), 0.05);
    }

    @Test
    void a_picture_turned_before_comes_back_turned() {
        Positions former = PlainLayoutTest.drawn(GRAPH, USUAL).mapped(0, -1, 5, 1, 0, -2);
        assertArrayEquals(former.y(), again(GRAPH, former).y(), 0.05);
    }

    @Test
    void the_scale_of_the_former_picture_does_not_matter() {
        Positions former = PlainLayoutTest.drawn(GRAPH, USUAL);
        Positions centred = former.shifted(-mean(former.x()), -mean(former.y()));
        assertArrayEquals(again(GRAPH, centred).x(), again(GRAPH, centred.scaled(40, 40)).x(), 0.05);
    }

    @Test
    void a_newcomer_stands_near_its_partners() {
        Positions former = PlainLayoutTest.drawn(GRAPH, USUAL);
        double x = former.x()[7];
        former.x()[7] = Double.NaN;
        assertTrue(Math.abs(again(GRAPH, former).x()[7] - x) < 1.5);
    }

    @Test
    void a_large_picture_at_rest_stays_nearly_as_it_is() {
        PlainGraph large = Graphs.grid(66);
        Positions former = PlainLayoutTest.drawn(large, USUAL);
        assertArrayEquals(former.x(), again(large, former).x(), 3);
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElse(0);
    }

    private static Positions again(PlainGraph graph, Positions former) {
        return PlainLayout.again(graph, former, USUAL, Progress.NONE);
    }
}
