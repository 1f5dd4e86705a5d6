package samenspel.layout.solve;

/// A graph to be laid out, in packed arrays. The arrays are the problem's own: whoever makes one gives
/// them away and does not write to them again.
///
/// @param n       number of nodes
/// @param ends    two different nodes an edge
/// @param lengths how long each edge should be drawn, above 0, one a edge; distances of other pairs follow from them
/// @param startX  where the nodes start; empty when the solver shall choose
/// @param startY  as long as `startX`
/// @param pinned  nodes that stay where they start; empty when there are none
/// @param seed    decides between pictures of equal merit
public record LayoutProblem(int n, int[] ends, double[] lengths, double[] startX, double[] startY,
                            boolean[] pinned, StressSettings settings, long seed) {
    public LayoutProblem {
        require(ends.length == 2 * lengths.length, "an edge has two ends and a length");
        require(startX.length == startY.length, "a start has an x and a y");
        require(startX.length == 0 || startX.length == n, "every node starts somewhere or none does");
        require(pinned.length == 0 || pinned.length == n && startX.length == n, "what is pinned needs a place");
    }

    /// A problem without pins whose start the solver chooses.
    public static LayoutProblem of(int n, int[] ends, double[] lengths, long seed) {
        return new LayoutProblem(n, ends, lengths, new double[0], new double[0], new boolean[0], StressSettings.forSize(n), seed);
    }

    public LayoutProblem with(StressSettings changed) {
        return new LayoutProblem(n, ends, lengths, startX, startY, pinned, changed, seed);
    }

    /// The same from given places, some of them held.
    public LayoutProblem from(Positions start, boolean[] held) {
        return new LayoutProblem(n, ends, lengths, start.x(), start.y(), held, settings, seed);
    }

    public boolean isPinned(int node) {
        return pinned.length > 0 && pinned[node];
    }

    public boolean hasStart() {
        return startX.length > 0;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
