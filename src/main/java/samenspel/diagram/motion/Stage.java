package samenspel.diagram.motion;

/// The parts in which a change is told.
public enum Stage {
    /// The ties that end are marked and leave.
    LOSS,
    /// The ties that begin arrive.
    GAIN
}
