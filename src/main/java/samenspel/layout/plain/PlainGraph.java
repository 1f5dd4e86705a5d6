package samenspel.layout.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An undirected graph by node, packed.
///
/// @param first length n + 1: the neighbours of node i are at `first[i]` to `first[i + 1] - 1`
/// @param other the neighbours, each once, ascending; never the node itself
public record PlainGraph(int[] first, int[] other) {

    /// @param ends two nodes an edge; an edge listed twice counts once, one from a node to itself not at all
    public static PlainGraph of(int n, int[] ends) {
        int[] first = new int[n + 1];
        for (int end : ends) {
            first[end + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] next = first.clone();
        int[] other = new int[ends.length];
        for (int e = 0; e < ends.length; e++) {
            other[next[ends[e]]++] = ends[e ^ 1];
        }
        return simple(first, other);
    }

    private static PlainGraph simple(int[] first, int[] other) {
        int[] start = new int[first.length];
        int kept = 0;
        for (int i = 0; i < first.length - 1; i++) {
            Arrays.sort(other, first[i], first[i + 1]);
            for (int at = first[i]; at < first[i + 1]; at++) {
                boolean again = kept > start[i] && other[kept - 1] == other[at];
                if (other[at] != i && !again) {
                    other[kept++] = other[at];
                }
            }
            start[i + 1] = kept;
        }
        return new PlainGraph(start, Arrays.copyOf(other, kept));
    }

    public int n() {
        return first.length - 1;
    }

    public int degree(int node) {
        return first[node + 1] - first[node];
    }

    /// The nodes of each part that no edge joins to the rest, the largest part first, equal ones in order
    /// of their first nodes; the nodes of a part as a search from its first node meets them.
    List<int[]> parts() {
        List<int[]> parts = new ArrayList<>();
        boolean[] met = new boolean[n()];
        int[] queue = new int[n()];
        for (int i = 0; i < n(); i++) {
            if (!met[i]) {
                parts.add(Arrays.copyOf(queue, search(i, met, queue)));
            }
        }
        parts.sort((a, b) -> Integer.compare(b.length, a.length));
        return parts;
    }

    private int search(int from, boolean[] met, int[] queue) {
        int tail = 0;
        queue[tail++] = from;
        met[from] = true;
        for (int head = 0; head < tail; head++) {
            for (int at = first[queue[head]]; at < first[queue[head] + 1]; at++) {
                if (!met[other[at]]) {
                    met[other[at]] = true;
                    queue[tail++] = other[at];
                }
            }
        }
        return tail;
    }

    /// The graph of some nodes and the edges among them, numbered in the order given.
    PlainGraph of(int[] nodes) {
        int[] number = new int[n()];
        Arrays.fill(number, -1);
        for (int i = 0; i < nodes.length; i++) {
            number[nodes[i]] = i;
        }
        int[] start = new int[nodes.length + 1];
        int[] kept = new int[other.length];
        for (int i = 0; i < nodes.length; i++) {
            start[i + 1] = start[i];
            for (int at = first[nodes[i]]; at < first[nodes[i] + 1]; at++) {
                if (number[other[at]] >= 0) {
                    kept[start[i + 1]++] = number[other[at]];
                }
            }
        }
        return new PlainGraph(start, Arrays.copyOf(kept, start[nodes.length]));
    }
}
