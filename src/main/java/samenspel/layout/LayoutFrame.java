package samenspel.layout;

import samenspel.layout.solve.Extent;
import samenspel.layout.solve.Positions;

/// How large a picture is: about 1,000 × 700 units for 65 organisations and 1,250 × 860 for 135, so
/// that discs, labels and ties between them all find a place.
///
/// The area grows with the number of organisations to the power 0.587, which both sizes follow; above about a thousand
/// with their number, else their discs would find no room.
final class LayoutFrame {
    /// Width to height of a page or a screen, without legend.
    private static final double ASPECT = 1.45;
    /// Distances are drawn out by this at most in one direction and drawn in by it in the other.
    private static final double MOST_STRETCH = 1.15;
    private static final double AREA_OF_65 = 700_000;
    private static final double GROWTH = 0.587;
    /// Small networks do not fill a frame: their nearest neighbours would stand too far apart.
    private static final double WIDEST_STEP = 4.5 * Placement.DISC_DIAMETER;
    /// Larger ones do fill it.
    private static final int FEW = 500;
    /// However many there are, each has this many times the square that a disc with its margin takes.
    private static final double ROOM = 3;

    private LayoutFrame() {
    }

    /// The picture in layout units: drawn out a little towards the shape of a page, then scaled to its room.
    static Positions fitted(Positions lying) {
        if (lying.n() < 2) {
            return lying;
        }
        Positions page = stretched(lying);
        double widest = page.n() > FEW ? Double.POSITIVE_INFINITY : WIDEST_STEP / Math.max(1e-12, nearest(page));
        double factor = Math.min(filling(page), widest);
        return page.scaled(factor, factor);
    }

    private static Positions stretched(Positions lying) {
        Extent extent = lying.extent();
        double wanted = Math.sqrt(ASPECT * extent.height() / Math.max(1e-12, extent.width()));
        double stretch = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, wanted));
        return lying.scaled(stretch, 1 / stretch);
    }

    /// The scale at which the picture reaches the frame's width or height first.
    private static double filling(Positions page) {
        double height = height(page.n());
        Extent extent = page.extent();
        return Math.min(height * ASPECT / Math.max(1e-12, extent.width()), height / Math.max(1e-12, extent.height()));
    }

    /// How high a page for so many organisations is.
    static double height(int n) {
        double area = AREA_OF_65 * StrictMath.pow(n / 65.0, GROWTH);
        double least = ROOM * n * Layouts.LEAST_DISTANCE * Layouts.LEAST_DISTANCE;
        return Math.sqrt(Math.max(area, least) / ASPECT);
    }

    static double width(int n) {
        return height(n) * ASPECT;
    }

    /// The mean distance from a node to its nearest.
    private static double nearest(Positions places) {
        double sum = 0;
        for (int i = 0; i < places.n(); i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < places.n(); j++) {
                least = j == i ? least : Math.min(least, places.distance(i, j));
            }
            sum += least;
        }
        return sum / places.n();
    }
}
