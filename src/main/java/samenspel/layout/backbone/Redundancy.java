package samenspel.layout.backbone;

import java.util.Comparator;
import java.util.stream.IntStream;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Adjacency;

/// How much the firmest partners of a tie's two ends are the same.
///
/// Each node ranks its neighbours by how embedded the tie to them is: 1 ÷ its desired length, which falls with shared
/// partners and weight. A tie's redundancy is the largest Jaccard coefficient of the k foremost of both lists, over
/// all k, each end being the first on its own list (Nick, Lee, Cunningham & Brandes 2013, "Simmelian Backbones:
/// Amplifying Hidden Homophily in Facebook Networks", non-parametric variant). Between 0 and 1.
final class Redundancy {
    private final Adjacency edges;
    private final int[][] ranked;
    private final int[] seen;
    private int stamp;

    private Redundancy(TieGraph graph) {
        edges = Adjacency.of(graph.n(), graph.ends(), graph.lengths());
        ranked = IntStream.range(0, graph.n()).mapToObj(this::ranked).toArray(int[][]::new);
        seen = new int[graph.n()];
    }

    /// One number an edge.
    static double[] of(TieGraph graph) {
        Redundancy redundancy = new Redundancy(graph);
        return IntStream.range(0, graph.weights().length)
                .mapToDouble(e -> redundancy.of(graph.ends()[2 * e], graph.ends()[2 * e + 1])).toArray();
    }

    /// The node itself, then its neighbours, the nearest first.
    private int[] ranked(int node) {
        int first = edges.first()[node];
        return IntStream.concat(IntStream.of(node), IntStream.range(first, edges.first()[node + 1]).boxed()
                .sorted(Comparator.<Integer>comparingDouble(at -> edges.value()[at]).thenComparing(at -> edges.other()[at]))
                .mapToInt(at -> edges.other()[at])).toArray();
    }

    private double of(int a, int b) {
        int[] one = ranked[a];
        int[] two = ranked[b];
        stamp++;
        double best = 0;
        int common = 0;
        for (int k = 0; k < Math.max(one.length, two.length); k++) {
            common += (k < one.length ? met(one[k]) : 0) + (k < two.length ? met(two[k]) : 0);
            int all = Math.min(k + 1, one.length) + Math.min(k + 1, two.length) - common;
            best = Math.max(best, common / (double) all);
        }
        return best;
    }

    /// 1 when the node was met before for this pair of ends.
    private int met(int node) {
        boolean before = seen[node] == stamp;
        seen[node] = stamp;
        return before ? 1 : 0;
    }
}
