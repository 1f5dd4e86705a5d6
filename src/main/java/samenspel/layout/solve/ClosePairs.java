package samenspel.layout.solve;

import java.util.function.IntFunction;

/// Moves two nodes that stand too near apart along their line, half each, or the free one alone when the other is
/// held. Two nodes at one place part in a direction that their numbers decide.
public final class ClosePairs {
    private final Positions places;
    private final boolean[] held;
    private final IntFunction<NodeArea> areas;
    private final double spare;

    /// @param places changed by every call of [#part]
    /// @param held   as long as there are nodes, or empty
    /// @param areas  where each node may stand
    /// @param spare  they part a little more than needed, so that it ends: to this many times the least distance
    public ClosePairs(Positions places, boolean[] held, IntFunction<NodeArea> areas, double spare) {
        this.places = places;
        this.held = held;
        this.areas = areas;
        this.spare = spare;
    }

    /// True when they were nearer than the least distance and one of them may move.
    public boolean part(int i, int j, double least) {
        double drawn = places.distance(i, j);
        if (drawn >= least || isHeld(i) && isHeld(j)) {
            return false;
        }
        double push = (least * spare - drawn) * (isHeld(i) || isHeld(j) ? 1 : 0.5);
        double dx = drawn == 0 ? CoincidentPoints.dx(i, j) : (places.x()[i] - places.x()[j]) / drawn;
        double dy = drawn == 0 ? CoincidentPoints.dy(i, j) : (places.y()[i] - places.y()[j]) / drawn;
        move(i, dx * push, dy * push);
        move(j, -dx * push, -dy * push);
        return true;
    }

    private void move(int i, double dx, double dy) {
        if (!isHeld(i)) {
            places.x()[i] += dx;
            places.y()[i] += dy;
            areas.apply(i).keep(places, i);
        }
    }

    private boolean isHeld(int i) {
        return held.length > 0 && held[i];
    }
}
