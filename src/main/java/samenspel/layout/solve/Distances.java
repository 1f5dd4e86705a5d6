package samenspel.layout.solve;

import java.util.Arrays;

/// The length of the shortest path between every two nodes (Dijkstra 1959, with a binary heap).
///
/// Cost: O(n · m log n) time, n² numbers. Nodes without a path between them are half as far again
/// apart as the farthest two with one.
///
/// @param between row-major n × n, symmetric, 0 on the diagonal
public record Distances(int n, double[] between) {

    public static final double APART = 1.5;

    public static Distances of(int n, int[] ends, double[] lengths) {
        return of(n, ends, lengths, 1);
    }

    /// @param threads change no bit
    public static Distances of(int n, int[] ends, double[] lengths, int threads) {
        Adjacency edges = Adjacency.of(n, ends, lengths);
        double[] between = new double[n * n];
        new ParallelWork(threads).each(Math.min(n, threads), share -> {
            ShortestPaths paths = new ShortestPaths(edges);
            for (int from = share; from < n; from += threads) {
                System.arraycopy(paths.from(from), 0, between, from * n, n);
            }
        }, Progress.NONE);
        bridge(between);
        symmetric(n, between);
        return new Distances(n, between);
    }

    public double of(int i, int j) {
        return between[i * n + j];
    }

    private static void bridge(double[] between) {
        double longest = 0;
        for (double d : between) {
            longest = d < Double.POSITIVE_INFINITY ? Math.max(longest, d) : longest;
        }
        double apart = longest == 0 ? 1 : longest * APART;
        Arrays.setAll(between, k -> between[k] == Double.POSITIVE_INFINITY ? apart : between[k]);
    }

    /// The two directions of one path may differ in the last bit.
    private static void symmetric(int n, double[] between) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                between[i * n + j] = between[j * n + i];
            }
        }
    }
}
