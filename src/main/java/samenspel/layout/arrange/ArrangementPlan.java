package samenspel.layout.arrange;

import java.util.List;
import samenspel.layout.solve.Positions;

/// Which node stands in which region.
public interface ArrangementPlan {

    /// @param drawn the stress picture of the same nodes, about as large as the plan
    /// @param held  nodes that stand where `drawn` has them
    Positions places(Positions drawn, boolean[] held);

    /// The regions, in drawing order; none where the picture needs no guide.
    List<RegionOutline> zones();
}
