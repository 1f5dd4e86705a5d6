package samenspel.layout.arrange;

import java.util.Arrays;
import java.util.stream.IntStream;
import samenspel.layout.graph.Part;
import samenspel.layout.solve.Adjacency;

/// The core number of every node: peel off whoever has fewest ties left (Batagelj & Zaveršnik 2003, "An O(m)
/// Algorithm for Cores Decomposition of Networks"; here without their buckets, O(n² + m)).
final class Coreness {
    private Coreness() {
    }

    /// In the ties of at least the median weight.
    static int[] ofFirm(Part part) {
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
        int[] core = new int[n];
        boolean[] gone = new boolean[n];
        int level = 0;
        for (int round = 0; round < n; round++) {
            int next = fewest(left, gone);
            level = Math.max(level, left[next]);
            core[next] = level;
            gone[next] = true;
            for (int at = ties.first()[next]; at < ties.first()[next + 1]; at++) {
                left[ties.other()[at]]--;
            }
        }
        return core;
    }

    private static int fewest(int[] left, boolean[] gone) {
        int best = -1;
        for (int i = 0; i < left.length; i++) {
            best = !gone[i] && (best < 0 || left[i] < left[best]) ? i : best;
        }
        return best;
    }
}
