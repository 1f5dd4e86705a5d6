package samenspel.session.presenting;

/// What the presenter does with a scene that says what no longer holds or cannot be told.
public enum ClaimChoice {
    /// The room reads what is drawn; so it is until something is chosen.
    NEUTRAL,
    /// The room reads the title between quotation marks, behind what has become of it.
    QUOTED,
    /// Passed over.
    SKIPPED
}
