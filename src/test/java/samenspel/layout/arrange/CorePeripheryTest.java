package samenspel.layout.arrange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.solve.Adjacency;

class CorePeripheryTest {
    /// A triangle 0 1 2 with a tail 2 3 4.
    private static final int[] TAIL = {0, 1, 1, 2, 0, 2, 2, 3, 3, 4};

    @Test
    void a_tail_is_no_part_of_the_core_it_hangs_on() {
        assertArrayEquals(new int[] {2, 2, 2, 1, 1}, Coreness.of(Adjacency.of(5, TAIL, new double[5])));
    }

    @Test
    void without_access_organisations_the_most_firmly_tied_is_the_hub() {
        assertEquals(0, CorePeriphery.of(grouped(TAIL, new int[] {0, 0, 0, 0, 0})).ring()[2]);
    }

    @Test
    void every_sector_beside_the_hub_sends_one_to_the_core() {
        assertArrayEquals(new int[] {1, 2, 0, 1, 1}, CorePeriphery.of(grouped(TAIL, new int[] {0, 0, 0, 1, 2})).ring());
    }

    @Test
    void the_periphery_stands_beside_who_ties_it_to_the_core_or_else_to_the_hub() {
        assertArrayEquals(new int[] {-1, 0, -1, -1, 3}, CorePeriphery.of(grouped(TAIL, new int[] {0, 0, 0, 1, 1})).anchor());
    }

    private static GroupedNodes grouped(int[] ends, int[] group) {
        int n = group.length;
        double[] weights = new double[ends.length / 2];
        Arrays.fill(weights, 1);
        Subgraph part = new Subgraph(IntStream.range(0, n).toArray(), ends, weights, false);
        return new GroupedNodes(part, group, new String[] {"a", "b", "c"}, new int[n], new boolean[n]);
    }
}
