package samenspel.layout.graph;

import java.util.Arrays;

/// Parts of a graph between which there is no edge, as edges join them (union–find with path halving).
public final class Components {
    private final int[] parent;

    /// @param n nodes, each a part by itself
    public Components(int n) {
        parent = new int[n];
        Arrays.setAll(parent, i -> i);
    }

    /// For each node the lowest node of its part.
    static int[] of(int n, int[] ends) {
        Components components = new Components(n);
        for (int e = 0; e < ends.length; e += 2) {
            components.join(ends[e], ends[e + 1]);
        }
        int[] lowest = new int[n];
        Arrays.setAll(lowest, components::lowest);
        return lowest;
    }

    public void join(int a, int b) {
        int one = lowest(a);
        int other = lowest(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    public boolean areJoined(int a, int b) {
        return lowest(a) == lowest(b);
    }

    /// The lowest node of a node's part.
    private int lowest(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
