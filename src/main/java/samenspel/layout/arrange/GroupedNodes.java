package samenspel.layout.arrange;

import samenspel.layout.graph.Subgraph;
import samenspel.layout.solve.Adjacency;

/// The nodes to be placed, by group, with what a plan asks of them.
///
/// @param part   all tied nodes, whether or not they hang together
/// @param group  the sector or the level of each, numbered from 0
/// @param names  of the groups
/// @param rank   by which the most central is found: its number of partners
/// @param access whether it gives access to specialist care
public record GroupedNodes(Subgraph part, int[] group, String[] names, int[] rank, boolean[] access) {

    public int n() {
        return part.n();
    }

    Adjacency ties() {
        return Adjacency.of(part.n(), part.ends(), part.weights());
    }

    int[] counts() {
        int[] counts = new int[names.length];
        for (int g : group) {
            counts[g]++;
        }
        return counts;
    }
}
