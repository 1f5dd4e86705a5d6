package samenspel.layout.backbone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.layout.InventedNetworks;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.graph.TieWeights;
import samenspel.network.Pair;

class BackboneTest {
    private static final SortedMap<Pair, Double> DENSE = TieWeights.of(InventedNetworks.clustered(70, 6, 2, 0.3, 5));

    @Test
    void the_whole_share_keeps_every_tie() {
        assertEquals(DENSE.keySet(), Backbone.of(DENSE, 1));
    }

    @Test
    void a_larger_share_keeps_what_a_smaller_one_keeps() {
        assertTrue(IntStream.range(0, 20).allMatch(k -> Backbone.of(DENSE, (k + 1) / 20.0).containsAll(Backbone.of(DENSE, k / 20.0))));
    }

    @Test
    void even_the_least_backbone_holds_together_what_hangs_together() {
        SortedMap<Pair, Double> kept = new TreeMap<>(DENSE);
        kept.keySet().retainAll(Backbone.of(DENSE, 0));
        assertEquals(1, Subgraph.of(TieGraph.of(InventedNetworks.clustered(70, 6, 2, 0.3, 5).organisations().stream().map(o -> o.id()).toList(), kept)).size());
    }

    @Test
    void the_least_backbone_of_a_tree_is_the_tree() {
        SortedMap<Pair, Double> tree = ties(0, 1, 1, 2, 1, 3, 3, 4);
        assertEquals(tree.keySet(), Backbone.of(tree, 0));
    }

    @Test
    void ties_within_groups_stay_before_a_tie_between_them() {
        SortedMap<Pair, Double> groups = ties(0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3, 4, 5, 4, 6, 4, 7, 5, 6, 5, 7, 6, 7, 0, 4, 1, 5);
        SortedSet<Pair> within = new TreeSet<>(groups.keySet());
        within.removeAll(ties(0, 4, 1, 5).keySet());
        assertTrue(Backbone.of(groups, 0.86).containsAll(within));
    }

    @Test
    void ties_of_one_sector_are_more_frequent_in_the_backbone_than_among_all() {
        assertTrue(withinGroups(Backbone.of(DENSE, 0.2)) > 1.5 * withinGroups(new TreeSet<>(DENSE.keySet())));
    }

    @Test
    void without_ties_there_is_no_backbone() {
        assertEquals(new TreeSet<>(), Backbone.of(new TreeMap<>(), 0.5));
    }

    @Test
    void a_share_beyond_all_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> Backbone.of(DENSE, 1.1));
    }

    private static SortedMap<Pair, Double> ties(int... ends) {
        SortedMap<Pair, Double> ties = new TreeMap<>();
        for (int e = 0; e < ends.length; e += 2) {
            ties.put(new Pair(InventedNetworks.id(ends[e]), InventedNetworks.id(ends[e + 1])).unordered(), 1.0);
        }
        return ties;
    }

    private static double withinGroups(SortedSet<Pair> pairs) {
        return pairs.stream().filter(pair -> number(pair.from().value()) % 6 == number(pair.to().value()) % 6).count() / (double) pairs.size();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
