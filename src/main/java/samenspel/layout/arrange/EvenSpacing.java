package samenspel.layout.arrange;

import java.util.Comparator;
import samenspel.layout.solve.ClosePairs;
import samenspel.layout.solve.NodeArea;
import samenspel.layout.solve.NodeOrder;
import samenspel.layout.solve.Positions;

/// Moves nodes that stand too close apart, each within its area.
///
/// Sweep by sweep every pair nearer than the spacing is moved apart half of what is wanting, each half of that, and
/// then back into its area. Where an area is too small for the spacing it ends as even as it gets.
final class EvenSpacing {
    private static final double MORE = 1.001;
    private static final int SWEEPS = 150;
    private final Positions places;
    private final ClosePairs pairs;
    private final double spacing;

    private EvenSpacing(Positions places, NodeArea[] areas, boolean[] held, double spacing) {
        this.places = places;
        pairs = new ClosePairs(places, held, i -> areas[i], MORE);
        this.spacing = spacing;
    }

    static Positions of(Positions places, NodeArea[] areas, boolean[] held, double spacing) {
        EvenSpacing spread = new EvenSpacing(places.copy(), areas, held, spacing);
        boolean more = true;
        for (int sweep = 0; sweep < SWEEPS && more; sweep++) {
            more = spread.sweep();
        }
        return spread.places;
    }

    private boolean sweep() {
        int[] byX = NodeOrder.of(places.n(), Comparator.comparingDouble(i -> places.x()[i]));
        boolean moved = false;
        for (int a = 0; a < byX.length; a++) {
            for (int b = a + 1; b < byX.length && places.x()[byX[b]] - places.x()[byX[a]] < spacing; b++) {
                moved |= pairs.part(Math.min(byX[a], byX[b]), Math.max(byX[a], byX[b]), spacing);
            }
        }
        return moved;
    }
}
