package samenspel.diagram.seen;

/// What becomes of organisations and ties that a filter leaves out of a picture. Nobody moves in either.
public enum LeftOut {
    HIDDEN,
    /// Pale and without a name, beneath all that is left.
    FAINT
}
