package samenspel.layout.arrange;

import samenspel.layout.solve.Area;
import samenspel.layout.solve.Positions;

/// One ellipse of a family; a node keeps its turn.
record Track(Oval oval, double reach) implements Area {

    @Override
    public void keep(Positions places, int node) {
        oval.put(places, node, reach, oval.turn(places, node));
    }
}
