package samenspel.diagram.seen;

/// Which organisations have their name in the picture.
public enum LabelMode {
    ALL,
    /// Hubs, organisations that give access and those most firmly tied in all layers and waves, as many as there is room for.
    KEY,
    /// Only the one pointed at or selected, with its partners.
    HOVER,
    NONE
}
