package samenspel.layout.arrange;

import samenspel.layout.solve.Area;
import samenspel.layout.solve.Positions;

/// One ellipse of a family; a node keeps its turn.
record Track(Oval ellipses, double reach) implements Area {

    @Override
    public void keep(Positions places, int node) {
        ellipses.put(places, node, reach, ellipses.turn(places, node));
    }
}
