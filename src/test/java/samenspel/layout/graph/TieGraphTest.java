package samenspel.layout.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.layout.InventedNetworks;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;

class TieGraphTest {

    @Test
    void the_best_connected_node_comes_first() {
        assertEquals(InventedNetworks.id(2), TieGraph.of(InventedNetworks.tied(4, 2, 0, 2, 1, 2, 3)).ids().getFirst());
    }

    @Test
    void a_tie_of_two_waves_and_a_derived_layer_counts_for_each() {
        double expected = 2 * (TieWeights.REPORTED + TieWeights.LOOSE);
        assertArrayEquals(new double[] {expected}, TieGraph.of(InventedNetworks.tied(2, 0, 1)).weights());
    }

    @Test
    void a_strong_layer_counts_for_more_than_a_report() {
        Network network = InventedNetworks.tied(2);
        Layer strong = network.layer(new LayerId("strong")).orElseThrow();
        assertEquals(TieWeights.STRICT, TieWeights.of(strong));
    }

    @Test
    void parts_come_largest_first_and_numbered_for_themselves() {
        List<Subgraph> parts = Subgraph.of(TieGraph.of(InventedNetworks.tied(6, 0, 1, 2, 3, 3, 4)));
        assertEquals(List.of(3, 2, 1), parts.stream().map(Subgraph::n).toList());
        assertArrayEquals(new int[] {0, 1, 0, 2}, parts.getFirst().ends());
    }

    @Test
    void a_tie_within_a_group_is_shorter_than_one_between_groups() {
        int[] ends = {0, 1, 0, 2, 1, 2, 3, 4, 3, 5, 4, 5, 2, 3};
        double[] lengths = DesiredLengths.of(6, ends, new double[] {1, 1, 1, 1, 1, 1, 1});
        assertTrue(lengths[0] < lengths[6] && lengths[5] < lengths[6]);
    }

    @Test
    void no_tie_is_longer_than_the_median() {
        double[] lengths = DesiredLengths.of(6, new int[] {0, 1, 0, 2, 1, 2, 2, 3, 3, 4, 4, 5}, new double[] {9, 9, 9, 1, 1, 1});
        double[] sorted = lengths.clone();
        java.util.Arrays.sort(sorted);
        assertEquals(sorted[3], sorted[5]);
    }

    @Test
    void a_firmer_tie_is_shorter() {
        double[] lengths = DesiredLengths.of(3, new int[] {0, 1, 0, 2, 1, 2}, new double[] {5, 1, 1});
        assertTrue(lengths[0] < lengths[1]);
    }

    @Test
    void partners_are_alike_when_they_share_all() {
        assertArrayEquals(new double[] {1, 1, 1}, SharedPartners.of(3, new int[] {0, 1, 0, 2, 1, 2}, new double[] {2, 2, 2}), 1e-12);
    }
}
