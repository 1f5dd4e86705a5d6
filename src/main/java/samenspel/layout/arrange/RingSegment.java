package samenspel.layout.arrange;

import samenspel.layout.solve.NodeArea;
import samenspel.layout.solve.Positions;

/// A segment of a ring.
///
/// @param inner  reach where it begins
/// @param middle turn of its middle
/// @param half   half of its turn
/// @param margin which nodes keep from its edges, in layout units
record RingSegment(Ellipses ellipses, double inner, double middle, double half, double margin) implements NodeArea {
    private static final int SIDES = 24;

    @Override
    public void keep(Positions places, int node) {
        double reach = ellipses.reach(places, node);
        double turn = Ellipses.wrapped(ellipses.turn(places, node) - middle);
        double edge = margin / ellipses.tall();
        double low = Math.min(inner + edge, (1 + inner) / 2);
        double kept = Math.clamp(reach, low, Math.max(low, 1 - edge));
        double free = Math.max(0, half - edge / kept);
        double side = Math.clamp(turn, -free, free);
        if (kept != reach || side != turn) {
            ellipses.put(places, node, kept, middle + side);
        }
    }

    Positions outline() {
        Positions outline = Positions.origin(2 * SIDES);
        for (int k = 0; k < SIDES; k++) {
            double side = half * (2.0 * k / (SIDES - 1) - 1);
            ellipses.put(outline, k, 1, middle + side);
            ellipses.put(outline, 2 * SIDES - 1 - k, inner, middle + side);
        }
        return outline;
    }
}
