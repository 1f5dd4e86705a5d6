package samenspel.layout.arrange;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.solve.Adjacency;

/// The core number of every node: peel off whoever has fewest ties left (Batagelj & Zaveršnik 2003, "An O(m)
/// Algorithm for Cores Decomposition of Networks"; with a sorted set for their buckets, O(m log n)).
final class Coreness {
    private Coreness() {
    }

    /// In the ties of at least the median weight.
    static int[] ofFirm(Subgraph part) {
        double[] sorted = part.weights().clone();
        Arrays.sort(sorted);
        double median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        int[] ends = IntStream.range(0, sorted.length).filter(e -> part.weights()[e] >= median)
                .flatMap(e -> IntStream.of(part.ends()[2 * e], part.ends()[2 * e + 1])).toArray();
        return of(Adjacency.of(part.n(), ends, new double[ends.length / 2]));
    }

    static int[] of(Adjacency ties) {
        int n = ties.n();
        int[] left = IntStream.range(0, n).map(ties::degree).toArray();
        NavigableSet<Long> waiting = new TreeSet<>();
        IntStream.range(0, n).forEach(i -> waiting.add(key(left, i)));
        int[] core = new int[n];
        int level = 0;
        while (!waiting.isEmpty()) {
            int next = (int) (long) waiting.pollFirst();
            level = Math.max(level, left[next]);
            core[next] = level;
            for (int at = ties.first()[next]; at < ties.first()[next + 1]; at++) {
                int other = ties.other()[at];
                if (waiting.remove(key(left, other))) {
                    left[other]--;
                    waiting.add(key(left, other));
                }
            }
        }
        return core;
    }

    /// Sorts by ties left, then by number.
    private static long key(int[] left, int node) {
        return ((long) left[node] << 32) + node;
    }
}
