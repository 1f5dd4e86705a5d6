package samenspel.diagram.motion;

/// The stages in which a change is played.
public enum ChangeStage {
    /// The ties that end are marked and leave.
    LOSS,
    /// Organisations go where they stand in the later wave; not where both waves share one picture.
    MOVE,
    /// The ties that begin arrive.
    GAIN
}
