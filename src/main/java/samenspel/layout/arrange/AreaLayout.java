package samenspel.layout.arrange;

import samenspel.layout.graph.Subgraph;
import samenspel.layout.solve.NodeArea;
import samenspel.layout.solve.Positions;

/// Places in areas that are larger than needed: first little stress, then even distances, so that names fit.
final class AreaLayout {
    /// The share of an even grid's step that neighbours keep where the area has it.
    private static final double EVEN = 0.93;

    private AreaLayout() {
    }

    /// @param surface of all areas together
    static Positions of(Subgraph part, NodeArea[] areas, double surface, double least, Positions drawn, boolean[] held) {
        Positions near = AreaStress.of(part, areas, drawn, held);
        double even = EVEN * Math.sqrt(surface / Math.max(1, part.n()));
        Positions apart = even > least ? EvenSpacing.of(near, areas, held, even) : near;
        return EvenSpacing.of(apart, areas, held, least);
    }
}
