package samenspel.change;

/// What became of a tie from one wave to another.
public enum Fate {
    GAINED,
    LOST,
    KEPT,
    /// There was a tie in one of the two waves, and for the other nobody who should know has said.
    UNKNOWN
}
