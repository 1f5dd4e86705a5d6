package samenspel.layout.plain;

import java.util.Arrays;
import samenspel.layout.solve.CoincidentPoints;
import samenspel.layout.solve.Positions;

/// Moves nodes whose discs lie over each other apart, and no others. The discs are as large as a page of
/// five by four bears: all of them together cover a twentieth of it.
///
/// Sweep by sweep every two that are too close part along their line, half each and a little more; who is
/// near is found in a grid of cells as wide as a disc. Cost: O(n) a sweep.
final class Parting {
    private static final double COVER = 0.05;
    private static final double PAGE = 1.25;
    private static final double SPARE = 1.01;
    private static final double MORE = 1.02;
    private static final int MOST_SWEEPS = 200;
    /// More than one cell, so that rounding puts nobody beyond it.
    private static final double MARGIN = 1.5;
    private final int n;
    private final double[] x;
    private final double[] y;
    private final int[] next;
    private double least;
    private double left;
    private double top;
    private int columns;
    private int[] head;

    private Parting(Positions places) {
        n = places.n();
        x = places.x();
        y = places.y();
        next = new int[n];
    }

    static Positions of(Positions places) {
        Positions to = places.copy();
        Parting parting = new Parting(to);
        for (int sweep = 0; sweep < MOST_SWEEPS && parting.sweep(to); sweep++) {
            // until nothing moves
        }
        return to;
    }

    private boolean sweep(Positions places) {
        file(places);
        boolean moved = false;
        for (int i = 0; i < n; i++) {
            moved |= part(i);
        }
        return moved;
    }

    /// Each node into its cell; a margin of a cell and a half goes round.
    private void file(Positions places) {
        var extent = places.extent();
        double width = Math.max(extent.width(), PAGE * extent.height());
        least = SPARE * 2 * Math.sqrt(COVER * width * width / PAGE / (Math.PI * n));
        double cell = Math.max(least, 1e-9);
        left = extent.left() - MARGIN * cell;
        top = extent.top() - MARGIN * cell;
        columns = (int) (extent.width() / cell) + 4;
        head = new int[columns * ((int) (extent.height() / cell) + 4)];
        Arrays.fill(head, -1);
        for (int i = n - 1; i >= 0; i--) {
            int at = cell(i);
            next[i] = head[at];
            head[at] = i;
        }
    }

    private int cell(int i) {
        double cell = Math.max(least, 1e-9);
        return (int) ((y[i] - top) / cell) * columns + (int) ((x[i] - left) / cell);
    }

    /// Nodes stay filed in the cell where the sweep began; what has moved on is met in the next sweep.
    private boolean part(int i) {
        int middle = Math.clamp(cell(i), columns + 1, head.length - columns - 2);
        boolean moved = false;
        for (int row = middle - columns; row <= middle + columns; row += columns) {
            for (int at = row - 1; at <= row + 1; at++) {
                for (int j = head[at]; j >= 0; j = next[j]) {
                    moved |= j > i && part(i, j);
                }
            }
        }
        return moved;
    }

    private boolean part(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double drawn = Math.sqrt(dx * dx + dy * dy);
        if (drawn >= least) {
            return false;
        }
        double push = (least * MORE - drawn) / 2;
        double ux = drawn == 0 ? CoincidentPoints.dx(i, j) : dx / drawn;
        double uy = drawn == 0 ? CoincidentPoints.dy(i, j) : dy / drawn;
        x[i] += push * ux;
        y[i] += push * uy;
        x[j] -= push * ux;
        y[j] -= push * uy;
        return true;
    }
}
