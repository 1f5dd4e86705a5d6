package samenspel.layout.solve;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Moves nodes that stand too close apart, and no others than needed.
///
/// Sweep by sweep, every pair closer than the least distance parts along its line, half each, or the
/// free one alone when the other is pinned; a little more than needed, so that it ends. Where that
/// does not suffice, because there is no room, the whole picture grows by a twentieth and it goes on.
/// Two pinned nodes keep their places even when they overlap.
///
/// Cost: a sweep sorts by x and looks at pairs whose x differ by less than the least distance.
public final class Overlaps {
    private static final double MORE = 1.001;
    private static final double GROWTH = 1.05;
    private static final int SWEEPS = 120;
    private static final int GROWTHS = 60;
    private final Positions places;
    private final boolean[] pinned;
    private final double least;

    private Overlaps(Positions places, boolean[] pinned, double least) {
        this.places = places;
        this.pinned = pinned;
        this.least = least;
    }

    /// @param pinned as long as there are nodes, or empty
    public static Positions parted(Positions places, boolean[] pinned, double least) {
        Overlaps overlaps = new Overlaps(places.copy(), pinned, least);
        for (int round = 0; round < GROWTHS && !overlaps.settled(); round++) {
            overlaps.grow();
        }
        return overlaps.places;
    }

    private boolean settled() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            if (!sweep()) {
                return true;
            }
        }
        return false;
    }

    private boolean sweep() {
        int[] byX = IntStream.range(0, places.n()).boxed()
                .sorted(Comparator.comparingDouble(i -> places.x()[i])).mapToInt(Integer::intValue).toArray();
        boolean moved = false;
        double reach = least * 2;
        for (int a = 0; a < byX.length; a++) {
            for (int b = a + 1; b < byX.length && places.x()[byX[b]] - places.x()[byX[a]] < reach; b++) {
                moved |= part(Math.min(byX[a], byX[b]), Math.max(byX[a], byX[b]));
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
