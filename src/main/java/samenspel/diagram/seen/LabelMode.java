package samenspel.diagram.seen;

/// Which organisations have their name in the picture.
public enum LabelMode {
    ALL,
    /// The organisations with most partners in what is shown.
    KEY,
    /// Only the one pointed at or selected, with its partners.
    HOVER,
    NONE
}
