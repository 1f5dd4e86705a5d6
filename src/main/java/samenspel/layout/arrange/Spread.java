package samenspel.layout.arrange;

import java.util.Comparator;
import java.util.stream.IntStream;
import samenspel.layout.solve.CoincidentPoints;
import samenspel.layout.solve.Positions;

/// Parts nodes that stand too close, without letting any out of its area.
///
/// Sweep by sweep every pair nearer than the spacing is moved apart half of what is wanting, each half of that, and
/// then back into its area. Where an area is too small for the spacing it ends as even as it gets.
final class Spread {
    private static final int SWEEPS = 150;
    private final Positions places;
    private final Area[] areas;
    private final boolean[] held;
    private final double spacing;

    private Spread(Positions places, Area[] areas, boolean[] held, double spacing) {
        this.places = places;
        this.areas = areas;
        this.held = held;
        this.spacing = spacing;
    }

    static Positions of(Positions places, Area[] areas, boolean[] held, double spacing) {
        Spread spread = new Spread(places.copy(), areas, held, spacing);
        boolean more = true;
        for (int sweep = 0; sweep < SWEEPS && more; sweep++) {
            more = spread.sweep();
        }
        return spread.places;
    }

    private boolean sweep() {
        int[] byX = IntStream.range(0, places.n()).boxed()
                .sorted(Comparator.comparingDouble(i -> places.x()[i])).mapToInt(Integer::intValue).toArray();
        boolean moved = false;
        for (int a = 0; a < byX.length; a++) {
            for (int b = a + 1; b < byX.length && places.x()[byX[b]] - places.x()[byX[a]] < spacing; b++) {
                moved |= part(Math.min(byX[a], byX[b]), Math.max(byX[a], byX[b]));
            }
        }
        return moved;
    }

    private boolean part(int i, int j) {
        double drawn = places.distance(i, j);
        if (drawn >= spacing || held[i] && held[j]) {
            return false;
        }
        double push = (spacing * 1.001 - drawn) * (held[i] || held[j] ? 1 : 0.5);
        double dx = drawn == 0 ? CoincidentPoints.dx(i, j) : (places.x()[i] - places.x()[j]) / drawn;
        double dy = drawn == 0 ? CoincidentPoints.dy(i, j) : (places.y()[i] - places.y()[j]) / drawn;
        move(i, dx * push, dy * push);
        move(j, -dx * push, -dy * push);
        return true;
    }

    private void move(int i, double dx, double dy) {
        if (!held[i]) {
            places.x()[i] += dx;
            places.y()[i] += dy;
            areas[i].keep(places, i);
        }
    }
}
