package samenspel.diagram.motion;

/// The parts in which a change is told.
public enum ChangeStage {
    /// The ties that end are marked and leave.
    LOSS,
    /// Organisations go where they stand in the later wave; not where both waves share one picture.
    MOVE,
    /// The ties that begin arrive.
    GAIN
}
