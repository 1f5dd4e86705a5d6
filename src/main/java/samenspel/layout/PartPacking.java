package samenspel.layout;

import java.util.ArrayList;
import java.util.List;
import samenspel.layout.solve.Extent;
import samenspel.layout.solve.Positions;

/// Puts the parts of a picture close together: the first in the middle, each further one at the free
/// place nearest to the middle, on ellipses as wide as a page. Parts do not lie inside each other.
///
/// Cost: for each part some rings of places, each held against all parts before.
final class PartPacking {
    private static final double GAP = 2.5 * Placement.DISC_DIAMETER;
    private static final double WIDE = 1.4;
    private static final int DIRECTIONS = 48;
    private final List<Positions> placed = new ArrayList<>();
    private final List<ConvexOutline> outlines = new ArrayList<>();

    private PartPacking() {
    }

    /// The same parts in the same order, moved and not turned.
    ///
    /// @param parts the largest first
    static List<Positions> of(List<Positions> parts) {
        PartPacking packing = new PartPacking();
        parts.forEach(packing::place);
        return packing.placed;
    }

    private void place(Positions part) {
        Extent extent = part.extent();
        Positions centred = part.shifted(-extent.middleX(), -extent.middleY());
        ConvexOutline outline = ConvexOutline.of(centred);
        for (int ring = 0; ; ring++) {
            for (int k = 0; k < DIRECTIONS; k++) {
                double dx = ring * GAP / 2 * WIDE * StrictMath.cos(angle(k));
                double dy = ring * GAP / 2 * StrictMath.sin(angle(k));
                if (outlines.stream().allMatch(other -> outline.isClear(dx, dy, other, GAP))) {
                    placed.add(centred.shifted(dx, dy));
                    outlines.add(ConvexOutline.of(placed.getLast()));
                    return;
                }
            }
        }
    }

    /// From below the middle to both sides in turn.
    private static double angle(int k) {
        double steps = (k % 2 == 0 ? 1 : -1) * ((k + 1) / 2);
        return Math.PI / 2 + steps * 2 * Math.PI / DIRECTIONS;
    }
}
