package samenspel.layout.graph;

/// Parts of a graph between which there is no edge (union–find with path halving).
final class Components {
    private Components() {
    }

    /// For each node the lowest node of its part.
    static int[] of(int n, int[] ends) {
        int[] parent = new int[n];
        java.util.Arrays.setAll(parent, i -> i);
        for (int e = 0; e < ends.length; e += 2) {
            int a = root(parent, ends[e]);
            int b = root(parent, ends[e + 1]);
            parent[Math.max(a, b)] = Math.min(a, b);
        }
        for (int i = 0; i < n; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
