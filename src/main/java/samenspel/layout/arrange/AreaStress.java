package samenspel.layout.arrange;

import samenspel.layout.graph.Subgraph;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.NodeArea;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Stress;
import samenspel.layout.solve.WantedPlace;

/// Lowers the stress of a picture in which every node must stay in its area.
///
/// Objective: Σ over pairs of (|x_i − x_j| − s·d_ij)² ÷ d_ij², d_ij as in the stress picture, s the scale at
/// which that is least there. Node by node each is put where its part of the majorising function is
/// least (Gansner, Koren & North 2004) and then moved into its area (cf. Dwyer, Koren & Marriott 2006, "Stress
/// Majorization with Gradient Projection"). Stop rule: a fixed number of sweeps, each O(n²). Above
/// [#MOST] nodes nothing but the areas is heeded.
final class AreaStress {
    private static final int SWEEPS = 60;
    private static final int MOST = 2_500;
    private final NodeArea[] areas;
    private final Positions places;
    private final boolean[] held;
    private final Distances wanted;
    private final double scale;

    private AreaStress(Subgraph part, NodeArea[] areas, Positions drawn, boolean[] held) {
        this.areas = areas;
        this.held = held;
        places = drawn.copy();
        wanted = Distances.of(part.n(), part.ends(), part.lengths());
        scale = Stress.of(drawn, wanted).bestLength();
    }

    static Positions of(Subgraph part, NodeArea[] areas, Positions drawn, boolean[] held) {
        if (part.n() > MOST) {
            Positions places = drawn.copy();
            keep(places, areas, held);
            return places;
        }
        AreaStress stress = new AreaStress(part, areas, drawn, held);
        keep(stress.places, areas, held);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            stress.sweep();
        }
        return stress.places;
    }

    private static void keep(Positions places, NodeArea[] areas, boolean[] held) {
        for (int i = 0; i < places.n(); i++) {
            if (!held[i]) {
                areas[i].keep(places, i);
            }
        }
    }

    private void sweep() {
        for (int i = 0; i < places.n(); i++) {
            if (!held[i]) {
                settle(i);
                areas[i].keep(places, i);
            }
        }
    }

    private void settle(int i) {
        WantedPlace place = new WantedPlace();
        for (int j = 0; j < places.n(); j++) {
            if (j != i) {
                place.add(places, i, j, scale * wanted.of(i, j));
            }
        }
        place.put(places, i);
    }
}
