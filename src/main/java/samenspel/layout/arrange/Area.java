package samenspel.layout.arrange;

import samenspel.layout.solve.Positions;

/// Where a node may stand.
interface Area {

    /// Moves a node that stands outside to a near place inside; one inside stays to the bit.
    void keep(Positions places, int node);
}
