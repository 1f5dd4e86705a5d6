package samenspel.layout.plain;

import java.util.Arrays;

/// The number of steps from up to 64 nodes at once to all others: one search whose frontier is a bit a source
/// (Then et al. 2014, "The More the Merrier: Efficient Multi-Source Graph Traversal").
///
/// Cost: the edges once a level for all sources together, and one write a source and node. Where a graph is
/// so long that levels are many, each source is searched by itself.
final class StepDistances {
    static final int AT_ONCE = 64;
    private static final int LONG = 128;
    private final PlainGraph graph;
    private final int n;
    private final long[] seen;
    private long[] frontier;
    private long[] next;
    private final int[] queue;
    private boolean isLong;

    StepDistances(PlainGraph graph) {
        this.graph = graph;
        n = graph.n();
        seen = new long[n];
        frontier = new long[n];
        next = new long[n];
        queue = new int[n];
    }

    /// Writes the steps from `sources[k]` to node i into `rows[k][i]`; 0 to itself and where no path leads.
    ///
    /// @param sources at most 64, different
    void from(int[] sources, float[][] rows) {
        if (!isLong) {
            together(sources, rows);
            return;
        }
        for (int k = 0; k < sources.length; k++) {
            alone(sources[k], rows[k]);
        }
    }

    /// Whether a search takes so many levels that each source is better searched by itself; known after the first.
    boolean isLong() {
        return isLong;
    }

    private void together(int[] sources, float[][] rows) {
        Arrays.fill(seen, 0);
        Arrays.fill(frontier, 0);
        for (int k = 0; k < sources.length; k++) {
            Arrays.fill(rows[k], 0);
            seen[sources[k]] |= 1L << k;
            frontier[sources[k]] |= 1L << k;
        }
        long all = sources.length == AT_ONCE ? -1L : (1L << sources.length) - 1;
        int level = 0;
        do {
            level++;
            advance(all);
        } while (arrive(level, rows));
        isLong = level > LONG;
    }

    private void advance(long all) {
        int[] first = graph.first();
        int[] other = graph.other();
        for (int i = 0; i < n; i++) {
            long reached = 0;
            long missing = all & ~seen[i];
            if (missing != 0) {
                for (int at = first[i]; at < first[i + 1]; at++) {
                    reached |= frontier[other[at]];
                }
            }
            next[i] = reached & missing;
        }
        long[] former = frontier;
        frontier = next;
        next = former;
    }

    private boolean arrive(int level, float[][] rows) {
        boolean any = false;
        for (int i = 0; i < n; i++) {
            long reached = frontier[i];
            any |= reached != 0;
            seen[i] |= reached;
            while (reached != 0) {
                rows[Long.numberOfTrailingZeros(reached)][i] = level;
                reached &= reached - 1;
            }
        }
        return any;
    }

    private void alone(int source, float[] row) {
        Arrays.fill(row, -1);
        row[source] = 0;
        int tail = 0;
        queue[tail++] = source;
        for (int head = 0; head < tail; head++) {
            int i = queue[head];
            for (int at = graph.first()[i]; at < graph.first()[i + 1]; at++) {
                int j = graph.other()[at];
                if (row[j] < 0) {
                    row[j] = row[i] + 1;
                    queue[tail++] = j;
                }
            }
        }
        if (tail < n) {
            clearUnreached(row);
        }
    }

    private static void clearUnreached(float[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.max(0, row[i]);
        }
    }
}
