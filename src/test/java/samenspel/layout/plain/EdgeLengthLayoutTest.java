package samenspel.layout.plain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;

class EdgeLengthLayoutTest {
    private static final PlainSettings USUAL = PlainSettings.of(1).withThreads(1);

    @ParameterizedTest
    @CsvSource({"120, 0", "120, 1", "400, 0", "5000, 0", "5000, 1"})
    void two_threads_give_the_same_bits_as_one(int n, double groups) {
        PlainSettings settings = USUAL.withGroups(groups);
        Positions one = layout(Graphs.groups(n, 6 * n, 5), settings).free(Progress.NONE);
        Positions two = layout(Graphs.groups(n, 6 * n, 5), settings.withThreads(2)).free(Progress.NONE);
        assertArrayEquals(one.x(), two.x());
        assertArrayEquals(one.y(), two.y());
    }

    @Test
    void ties_are_drawn_as_long_as_they_should_be() {
        EdgeLengthLayout layout = new EdgeLengthLayout(3, new int[] {0, 1, 0, 2, 1, 2}, new double[] {3, 5, 4}, USUAL);
        Positions drawn = layout.free(Progress.NONE);
        assertArrayEquals(new double[] {3, 5, 4}, new double[] {drawn.distance(0, 1), drawn.distance(0, 2), drawn.distance(1, 2)}, 0.02);
    }

    @ParameterizedTest
    @CsvSource({"150, 0", "150, 1", "4100, 0"})
    void whoever_is_held_stays_and_its_partners_come_nearer(int n, double groups) {
        PlainGraph graph = Graphs.groups(n, 6 * n, n / 25);
        EdgeLengthLayout layout = layout(graph, USUAL.withGroups(groups));
        Positions free = layout.free(Progress.NONE);
        Positions start = free.copy();
        start.x()[0] += free.extent().width() / 2;
        boolean[] held = new boolean[n];
        held[0] = true;
        Positions settled = layout.settled(free, start, held, Progress.NONE);
        assertEquals(start.x()[0], settled.x()[0], 1e-4 * free.extent().width());
        assertTrue(toPartners(graph, settled) < toPartners(graph, start));
    }

    private static double toPartners(PlainGraph graph, Positions places) {
        return IntStream.range(graph.first()[0], graph.first()[1]).mapToDouble(at -> places.distance(0, graph.other()[at])).average().orElseThrow();
    }

    private static EdgeLengthLayout layout(PlainGraph graph, PlainSettings settings) {
        int[] ends = IntStream.range(0, graph.n()).flatMap(i -> Arrays.stream(graph.other(), graph.first()[i], graph.first()[i + 1])
                .filter(j -> j > i).flatMap(j -> IntStream.of(i, j))).toArray();
        double[] lengths = IntStream.range(0, ends.length / 2).mapToDouble(e -> 1 + e % 3).toArray();
        return new EdgeLengthLayout(graph.n(), ends, lengths, settings);
    }
}
