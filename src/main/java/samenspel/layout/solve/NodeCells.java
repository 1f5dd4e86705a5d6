package samenspel.layout.solve;

import java.util.Arrays;

/// Finds nodes that stand near each other: a grid of cells, in which each node is near those of its own cell and
/// of the eight round it. Cost: O(n) where nobody stands in a crowd.
final class NodeCells {
    /// More than one cell, so that rounding puts nobody beyond it.
    private static final double MARGIN = 1.5;
    private final Positions places;
    private final int[] next;
    private int[] head = new int[0];
    private double left;
    private double top;
    private double cell;
    private int columns;

    /// What is done with two nodes near each other, the lower number first; true when one of them moved.
    interface Pair {
        boolean visit(int i, int j);
    }

    NodeCells(Positions places) {
        this.places = places;
        next = new int[places.n()];
    }

    /// Each node into its cell; a margin of a cell and a half goes round.
    ///
    /// @param extent of the places
    /// @param width  of a cell, above 0
    void file(Extent extent, double width) {
        cell = width;
        left = extent.left() - MARGIN * cell;
        top = extent.top() - MARGIN * cell;
        columns = (int) (extent.width() / cell) + 4;
        head = new int[columns * ((int) (extent.height() / cell) + 4)];
        Arrays.fill(head, -1);
        for (int i = places.n() - 1; i >= 0; i--) {
            int at = cell(i);
            next[i] = head[at];
            head[at] = i;
        }
    }

    private int cell(int i) {
        return (int) ((places.y()[i] - top) / cell) * columns + (int) ((places.x()[i] - left) / cell);
    }

    /// Visits all pairs near each other; true when any moved. Nodes stay filed where [#file] put them: who has moved
    /// on is met after the next filing.
    boolean visit(Pair pair) {
        boolean moved = false;
        for (int i = 0; i < places.n(); i++) {
            moved |= visit(i, pair);
        }
        return moved;
    }

    private boolean visit(int i, Pair pair) {
        int middle = Math.clamp(cell(i), columns + 1, head.length - columns - 2);
        boolean moved = false;
        for (int row = middle - columns; row <= middle + columns; row += columns) {
            for (int at = row - 1; at <= row + 1; at++) {
                for (int j = head[at]; j >= 0; j = next[j]) {
                    moved |= j > i && pair.visit(i, j);
                }
            }
        }
        return moved;
    }
}
