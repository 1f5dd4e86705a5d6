package samenspel.layout.solve;

/// Moves nodes that stand too close apart, and no others than needed.
///
/// Sweep by sweep, every pair closer than the least distance parts along its line ([ClosePairs]). Where that
/// does not suffice, because there is no room, the whole picture grows by a twentieth and it goes on.
/// Two pinned nodes keep their places even when they overlap. Cost: O(n) a sweep where nobody stands in a crowd ([NodeCells]).
public final class Overlaps {
    private static final double MORE = 1.001;
    private static final double GROWTH = 1.05;
    private static final int SWEEPS = 120;
    private static final int GROWTHS = 60;
    /// Above this many nodes a picture without room is given some sooner.
    private static final int MANY = 4000;
    private static final int SWEEPS_OF_MANY = 25;
    private static final double CELLS_A_NODE = 8;
    /// The share of a page of this width to height that all discs cover together.
    private static final double PAGE_COVER = 0.05;
    private static final double PAGE_ASPECT = 1.25;
    private static final double PAGE_SPARE = 1.01;
    private static final double PAGE_MORE = 1.02;
    private static final int PAGE_SWEEPS = 200;
    private static final double SMALLEST_CELL = 1e-9;
    private final Positions places;
    private final boolean[] pinned;
    private final double least;
    private final Progress progress;
    private final NodeCells grid;
    private final ClosePairs pairs;

    private Overlaps(Positions places, boolean[] pinned, double least, Progress progress) {
        this.places = places;
        this.pinned = pinned;
        this.least = least;
        this.progress = progress;
        grid = new NodeCells(places);
        pairs = new ClosePairs(places, pinned, _ -> NodeArea.PLANE, MORE);
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
        Extent extent = places.extent();
        double fewest = (extent.width() + least) * (extent.height() + least) / (CELLS_A_NODE * places.n() + CELLS_A_NODE);
        grid.file(extent, Math.max(least, Math.sqrt(fewest)));
        return grid.visit((i, j) -> pairs.part(i, j, least));
    }

    private void grow() {
        Extent all = places.extent();
        for (int i = 0; i < places.n(); i++) {
            if (pinned.length == 0 || !pinned[i]) {
                places.x()[i] += (places.x()[i] - all.middleX()) * (GROWTH - 1);
                places.y()[i] += (places.y()[i] - all.middleY()) * (GROWTH - 1);
            }
        }
    }

    /// For a picture at any scale: nodes whose discs lie over each other move apart, and no others. The discs are as large as
    /// a page of five by four bears: all of them together cover a twentieth of it. There is room for them, so nothing grows.
    public static Positions partedOnPage(Positions places) {
        Positions to = places.copy();
        NodeCells grid = new NodeCells(to);
        ClosePairs pairs = new ClosePairs(to, new boolean[0], _ -> NodeArea.PLANE, PAGE_MORE);
        boolean moved = true;
        for (int sweep = 0; sweep < PAGE_SWEEPS && moved; sweep++) {
            Extent extent = to.extent();
            double least = discOnPage(extent, to.n());
            grid.file(extent, Math.max(least, SMALLEST_CELL));
            moved = grid.visit((i, j) -> pairs.part(i, j, least));
        }
        return to;
    }

    private static double discOnPage(Extent extent, int n) {
        double width = Math.max(extent.width(), PAGE_ASPECT * extent.height());
        return PAGE_SPARE * 2 * Math.sqrt(PAGE_COVER * width * width / PAGE_ASPECT / (Math.PI * n));
    }
}
