package samenspel.study.edit;

import samenspel.layout.Placement;
import samenspel.layout.Point;

/// A place where nobody stands.
public final class FreePlace {
    private static final double ROOM = 2 * Placement.DISC_DIAMETER;
    private static final int AROUND = 12;

    private FreePlace() {
    }

    /// The place itself, or else one on the nearest of the circles about it on which there is room; in the layout's frame.
    public static Point near(Placement placement, Point wanted) {
        Point found = wanted;
        for (int step = 1; isTaken(placement, found); step++) {
            double angle = 2 * Math.PI * step / AROUND;
            double distance = ROOM / 2 * (1 + (step - 1) / AROUND);
            found = wanted.plus(distance * StrictMath.cos(angle), distance * StrictMath.sin(angle));
        }
        return found;
    }

    private static boolean isTaken(Placement placement, Point place) {
        return placement.at().values().stream().anyMatch(other -> other.distanceTo(place) < ROOM);
    }
}
