package samenspel.layout.backbone;

import java.util.stream.IntStream;
import samenspel.layout.graph.Components;
import samenspel.layout.graph.TieGraph;

/// The edges that are in at least one maximum spanning tree (Kruskal 1956, edges of one strength at a time).
final class SpanningTrees {
    private final int[] ends;
    private final Components joined;

    private SpanningTrees(TieGraph graph) {
        ends = graph.ends();
        joined = new Components(graph.n());
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
            needed[e] = !joined.areJoined(ends[2 * e], ends[2 * e + 1]);
        }
        for (int e : edges) {
            joined.join(ends[2 * e], ends[2 * e + 1]);
        }
    }
}
