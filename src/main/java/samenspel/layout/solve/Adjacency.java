package samenspel.layout.solve;

/// The edges of a graph by node, packed.
///
/// @param first  length n + 1: the neighbours of node i are at `first[i]` to `first[i + 1] - 1`
/// @param other  the neighbours, in order of the edges
/// @param value  the number of each edge, next to its neighbour
public record Adjacency(int[] first, int[] other, double[] value) {

    /// @param ends   two nodes an edge
    /// @param values one number an edge
    public static Adjacency of(int n, int[] ends, double[] values) {
        int[] first = firsts(n, ends);
        int[] next = first.clone();
        int[] other = new int[ends.length];
        double[] value = new double[ends.length];
        for (int e = 0; e < ends.length; e++) {
            int at = next[ends[e]]++;
            other[at] = ends[e ^ 1];
            value[at] = values[e / 2];
        }
        return new Adjacency(first, other, value);
    }

    private static int[] firsts(int n, int[] ends) {
        int[] first = new int[n + 1];
        for (int end : ends) {
            first[end + 1]++;
        }
        for (int i = 0; i < n; i++) {
            first[i + 1] += first[i];
        }
        return first;
    }

    public int n() {
        return first.length - 1;
    }

    public int degree(int node) {
        return first[node + 1] - first[node];
    }

    /// The sum over a node's edges.
    public double sum(int node) {
        double sum = 0;
        for (int at = first[node]; at < first[node + 1]; at++) {
            sum += value[at];
        }
        return sum;
    }
}
