package samenspel.layout.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Moves circles of different sizes apart that lie over each other, and no others than needed: the small one of two gives
/// way, along the line between their centres.
///
/// Cost: O(n²) once to find who may meet whom, then O(n) a sweep where nobody stands in a crowd.
public final class PartedCircles {
    /// They part a little more than needed, so that it ends.
    private static final double MORE = 1.001;
    private static final int SWEEPS = 300;
    /// In a crowd that cannot part they do little more after so many.
    private static final int SWEEPS_IN_CROWD = 40;

    private final Positions from;
    private final Positions places;
    private final double[] radii;
    private final boolean[] held;
    private final double farthest;
    private final List<int[]> pairs = new ArrayList<>();

    private PartedCircles(Positions from, double[] radii, boolean[] held, double farthest) {
        this.from = from;
        this.places = from.copy();
        this.radii = radii;
        this.held = held;
        this.farthest = farthest;
        for (int i = 0; i < radii.length; i++) {
            for (int j = i + 1; j < radii.length; j++) {
                if (from.distance(i, j) < radii[i] + radii[j] + 2 * farthest) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
    }

    /// Two that are held stay where they are even when they overlap.
    ///
    /// @param radii,held as long as there are places
    /// @param farthest   how far one may go; empty when one would have to go farther
    public static Optional<Positions> parted(Positions places, double[] radii, boolean[] held, double farthest) {
        PartedCircles circles = new PartedCircles(places, radii, held, farthest);
        return circles.settle() ? Optional.of(circles.places) : Optional.empty();
    }

    /// Whether circles of one size lie over each other anywhere.
    public static boolean anyMeet(Positions places, double radius) {
        for (int i = 0; i < places.x().length; i++) {
            for (int j = i + 1; j < places.x().length; j++) {
                if (Math.abs(places.x()[i] - places.x()[j]) < 2 * radius && places.distance(i, j) < 2 * radius) {
                    return true;
                }
            }
        }
        return false;
    }

    /// As far apart as they can be when none goes farther than that.
    public static Positions nearlyParted(Positions places, double[] radii, boolean[] held, double farthest) {
        PartedCircles circles = new PartedCircles(places, radii, held, farthest);
        boolean moved = true;
        for (int sweep = 0; sweep < SWEEPS_IN_CROWD && moved; sweep++) {
            moved = circles.sweep();
            circles.holdBack();
        }
        return circles.places;
    }

    private boolean settle() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            if (!sweep()) {
                return true;
            }
            if (isTooFar()) {
                return false;
            }
        }
        return false;
    }

    private boolean sweep() {
        boolean moved = false;
        for (int[] pair : pairs) {
            moved |= part(pair[0], pair[1]);
        }
        return moved;
    }

    private void holdBack() {
        for (int i = 0; i < radii.length; i++) {
            double dx = places.x()[i] - from.x()[i];
            double dy = places.y()[i] - from.y()[i];
            double share = farthest / Math.max(farthest, Math.sqrt(dx * dx + dy * dy));
            places.x()[i] = from.x()[i] + share * dx;
            places.y()[i] = from.y()[i] + share * dy;
        }
    }

    private boolean part(int i, int j) {
        double distance = places.distance(i, j);
        double least = radii[i] + radii[j];
        if (distance >= least || held[i] && held[j]) {
            return false;
        }
        double push = least * MORE - distance;
        double share = share(i, j);
        double dx = distance == 0 ? CoincidentPoints.dx(i, j) : (places.x()[i] - places.x()[j]) / distance;
        double dy = distance == 0 ? CoincidentPoints.dy(i, j) : (places.y()[i] - places.y()[j]) / distance;
        move(i, dx * push * share, dy * push * share);
        move(j, -dx * push * (1 - share), -dy * push * (1 - share));
        return true;
    }

    /// What part of the way the first of two goes: all or nothing where one is held, else by the square of the other's area.
    private double share(int i, int j) {
        if (held[i] || held[j]) {
            return held[i] ? 0 : 1;
        }
        double one = radii[i] * radii[i] * radii[i] * radii[i];
        double other = radii[j] * radii[j] * radii[j] * radii[j];
        return other / (one + other);
    }

    private void move(int i, double dx, double dy) {
        places.x()[i] += dx;
        places.y()[i] += dy;
    }

    private boolean isTooFar() {
        for (int i = 0; i < radii.length; i++) {
            double dx = places.x()[i] - from.x()[i];
            double dy = places.y()[i] - from.y()[i];
            if (dx * dx + dy * dy > farthest * farthest) {
                return true;
            }
        }
        return false;
    }
}
