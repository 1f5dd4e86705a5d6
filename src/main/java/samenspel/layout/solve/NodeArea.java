package samenspel.layout.solve;

/// Where a node may stand.
public interface NodeArea {
    /// Anywhere.
    NodeArea PLANE = (_, _) -> {
        // every place is inside
    };

    /// Moves a node that stands outside to a near place inside; one inside stays to the bit.
    void keep(Positions places, int node);
}
