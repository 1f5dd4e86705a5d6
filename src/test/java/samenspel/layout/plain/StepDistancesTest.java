package samenspel.layout.plain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepDistancesTest {

    @Test
    void steps_along_a_path_are_counted_from_both_ends() {
        float[][] rows = new float[2][5];
        new StepDistances(Graphs.path(5)).from(new int[] {0, 3}, rows);
        assertArrayEquals(new float[][] {{0, 1, 2, 3, 4}, {3, 2, 1, 0, 1}}, rows);
    }

    @Test
    void where_no_path_leads_is_0() {
        float[][] rows = {{9, 9, 9}};
        new StepDistances(PlainGraph.of(3, new int[] {0, 1})).from(new int[] {0}, rows);
        assertArrayEquals(new float[] {0, 1, 0}, rows[0]);
    }

    @Test
    void sources_searched_alone_get_the_same_steps() {
        StepDistances stepDistances = new StepDistances(Graphs.path(300));
        float[][] together = new float[64][300];
        float[][] alone = new float[64][300];
        int[] sources = IntStream.range(0, 64).map(k -> 4 * k).toArray();
        stepDistances.from(sources, together);
        stepDistances.from(sources, alone);
        assertArrayEquals(together, alone);
    }

    @Test
    void an_edge_listed_twice_or_to_itself_counts_once_or_not() {
        PlainGraph graph = PlainGraph.of(3, new int[] {0, 1, 1, 0, 2, 2});
        assertArrayEquals(new int[] {0, 1, 2, 2}, graph.first());
    }
}
