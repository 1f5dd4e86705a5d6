package samenspel.diagram;

/// What a mark stands for. Renderers treat all alike; the screen keeps marks of one role as one
/// picture, and hit-tests look only at `TIE` and `ORGANISATION`.
public enum Role {
    TIE,
    /// A tie that comes or goes in a transition.
    CHANGING_TIE,
    ORGANISATION,
    RING,
    CODE,
    NAME,
    LEADER,
    TRAY,
    TITLE,
    LEGEND,
    CAPTION
}
