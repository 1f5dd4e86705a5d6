package samenspel.layout.solve;

import java.util.Arrays;

/// Moves nodes that stand too close apart, and no others than needed.
///
/// Sweep by sweep, every pair closer than the least distance parts along its line, half each, or the
/// free one alone when the other is pinned; a little more than needed, so that it ends. Where that
/// does not suffice, because there is no room, the whole picture grows by a twentieth and it goes on.
/// Two pinned nodes keep their places even when they overlap.
///
/// Who is near is found in a grid of cells as wide as the least distance. Cost: O(n) a sweep where nobody stands in a crowd.
public final class Overlaps {
    private static final double MORE = 1.001;
    private static final double GROWTH = 1.05;
    private static final int SWEEPS = 120;
    private static final int GROWTHS = 60;
    /// Above this many nodes a picture without room is given some sooner.
    private static final int MANY = 4000;
    private static final int SWEEPS_OF_MANY = 25;
    private static final double CELLS_A_NODE = 8;
    /// More than one cell, so that rounding puts nobody beyond it.
    private static final double MARGIN = 1.5;
    private final Positions places;
    private final boolean[] pinned;
    private final double least;
    private final Progress progress;
    private final int[] next;
    private int[] head = new int[0];
    private double left;
    private double top;
    private double cell;
    private int columns;

    private Overlaps(Positions places, boolean[] pinned, double least, Progress progress) {
        this.places = places;
        this.pinned = pinned;
        this.least = least;
        this.progress = progress;
        next = new int[places.n()];
    }

    /// @param pinned as long as there are nodes, or empty
    public static Positions parted(Positions places, boolean[] pinned, double least) {
        return parted(places, pinned, least, Progress.NONE);
    }

    /// When it is cancelled, some may still overlap.
    public static Positions parted(Positions places, boolean[] pinned, double least, Progress progress) {
        Overlaps overlaps = new Overlaps(places.copy(), pinned, least, progress);
        for (int round = 0; round < GROWTHS && !overlaps.settled(); round++) {
            overlaps.grow();
        }
        return overlaps.places;
    }

    private boolean settled() {
        int most = places.n() > MANY ? SWEEPS_OF_MANY : SWEEPS;
        for (int sweep = 0; sweep < most; sweep++) {
            if (progress.isCancelled() || !sweep()) {
                return true;
            }
        }
        return false;
    }

    private boolean sweep() {
        file();
        boolean moved = false;
        for (int i = 0; i < places.n(); i++) {
            moved |= part(i);
        }
        return moved;
    }

    /// Each node into its cell; a margin of a cell and a half goes round.
    private void file() {
        Extent extent = places.extent();
        double fewest = (extent.width() + least) * (extent.height() + least) / (CELLS_A_NODE * places.n() + CELLS_A_NODE);
        cell = Math.max(least, Math.sqrt(fewest));
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

    /// Nodes stay filed in the cell where the sweep began; who has moved on is met in the next sweep.
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
        double drawn = places.distance(i, j);
        if (drawn >= least || isPinned(i) && isPinned(j)) {
            return false;
        }
        double push = least * MORE - drawn;
        double dx = drawn == 0 ? CoincidentPoints.dx(i, j) : (places.x()[i] - places.x()[j]) / drawn;
        double dy = drawn == 0 ? CoincidentPoints.dy(i, j) : (places.y()[i] - places.y()[j]) / drawn;
        double share = isPinned(i) || isPinned(j) ? 1 : 0.5;
        move(i, dx * push * share, dy * push * share);
        move(j, -dx * push * share, -dy * push * share);
        return true;
    }

    private void move(int i, double dx, double dy) {
        if (!isPinned(i)) {
            places.x()[i] += dx;
            places.y()[i] += dy;
        }
    }

    private void grow() {
        Extent all = places.extent();
        for (int i = 0; i < places.n(); i++) {
            move(i, (places.x()[i] - all.middleX()) * (GROWTH - 1), (places.y()[i] - all.middleY()) * (GROWTH - 1));
        }
    }

    private boolean isPinned(int i) {
        return pinned.length > 0 && pinned[i];
    }
}
