package samenspel.layout.arrange;

import samenspel.layout.solve.NodeArea;
import samenspel.layout.solve.Positions;

/// One ellipse of a family; a node keeps its turn.
record EllipseLine(Ellipses ellipses, double reach) implements NodeArea {

    @Override
    public void keep(Positions places, int node) {
        ellipses.put(places, node, reach, ellipses.turn(places, node));
    }
}
