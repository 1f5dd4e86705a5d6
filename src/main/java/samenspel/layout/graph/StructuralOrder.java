package samenspel.layout.graph;

import java.util.Comparator;
import samenspel.layout.solve.Adjacency;
import samenspel.layout.solve.NodeOrder;
import samenspel.layout.solve.SeededRandom;

/// An order of nodes that follows from the structure of a graph, so that other names for the same
/// organisations give the same picture to the bit.
///
/// Each node has a number that begins equal and is mixed, round by round, with the numbers of its
/// neighbours and the weights of its edges (colour refinement, Weisfeiler & Leman 1968). Sums of whole
/// numbers do not depend on order. Nodes that even this cannot tell apart keep the order they came in.
final class StructuralOrder {
    private static final int ROUNDS = 6;

    private StructuralOrder() {
    }

    /// The nodes, those with most edges first.
    static int[] of(int n, int[] ends, double[] weights) {
        Adjacency edges = Adjacency.of(n, ends, weights);
        long[] colour = new long[n];
        for (int round = 0; round < ROUNDS; round++) {
            colour = refined(edges, colour);
        }
        long[] last = colour;
        Comparator<Integer> byStructure = Comparator.<Integer>comparingInt(i -> -edges.degree(i)).thenComparingLong(i -> last[i]);
        return NodeOrder.of(n, byStructure);
    }

    private static long[] refined(Adjacency edges, long[] colour) {
        long[] next = new long[colour.length];
        for (int i = 0; i < next.length; i++) {
            long sum = 0;
            for (int at = edges.first()[i]; at < edges.first()[i + 1]; at++) {
                long weight = SeededRandom.mixed(Double.doubleToLongBits(edges.value()[at]));
                sum += SeededRandom.mixed(colour[edges.other()[at]] + weight);
            }
            next[i] = SeededRandom.mixed(colour[i] * 31 + sum + 1);
        }
        return next;
    }
}
