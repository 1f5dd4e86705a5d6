package samenspel.layout.backbone;

import java.util.stream.IntStream;
import samenspel.layout.graph.TieGraph;

/// The edges that are in at least one maximum spanning tree (Kruskal 1956, edges of one strength at a time).
final class SpanningTrees {
    private final int[] ends;
    private final int[] parent;

    private SpanningTrees(TieGraph graph) {
        ends = graph.ends();
        parent = IntStream.range(0, graph.n()).toArray();
    }

    /// @param strongest all edges, the strongest first
    static boolean[] union(TieGraph graph, int[] strongest, double[] strength) {
        SpanningTrees trees = new SpanningTrees(graph);
        boolean[] needed = new boolean[strongest.length];
        int from = 0;
        while (from < strongest.length) {
            int to = from;
            while (to < strongest.length && strength[strongest[to]] == strength[strongest[from]]) {
                to++;
            }
            trees.take(IntStream.range(from, to).map(k -> strongest[k]).toArray(), needed);
            from = to;
        }
        return needed;
    }

    /// Edges of one strength: all that join what stronger ones do not.
    private void take(int[] edges, boolean[] needed) {
        for (int e : edges) {
            needed[e] = root(ends[2 * e]) != root(ends[2 * e + 1]);
        }
        for (int e : edges) {
            parent[root(ends[2 * e])] = root(ends[2 * e + 1]);
        }
    }

    private int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
