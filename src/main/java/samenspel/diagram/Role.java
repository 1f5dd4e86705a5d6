package samenspel.diagram;

/// What a mark stands for. Renderers treat all alike; the screen keeps marks of one role as one
/// picture, and hit-tests look only at `TIE` and `ORGANISATION`. In drawing order, the lowest first.
public enum Role {
    TRAY,
    TIE,
    /// A tie that comes or goes in a transition.
    CHANGING_TIE,
    ORGANISATION,
    RING,
    CODE,
    LEADER,
    NAME,
    TITLE,
    LEGEND,
    CAPTION
}
