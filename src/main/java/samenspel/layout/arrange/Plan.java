package samenspel.layout.arrange;

import java.util.List;
import samenspel.layout.solve.Positions;

/// Who stands in which room.
public interface Plan {

    /// @param drawn the stress picture of the same nodes, about in the plan's room
    /// @param held  nodes that stand where `drawn` has them
    Positions places(Positions drawn, boolean[] held);

    /// The rooms, in drawing order; none where the picture needs no guide.
    List<Zone> zones();
}
