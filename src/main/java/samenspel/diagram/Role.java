package samenspel.diagram;

/// What a mark stands for. Renderers treat all alike; the screen keeps marks of one role as one
/// picture, and hit-tests look only at `TIE` and `ORGANISATION`. In drawing order, the lowest first.
public enum Role {
    /// A faint guide behind the picture: a region of an arrangement, with its name.
    REGION,
    TRAY,
    TIE,
    ORGANISATION,
    RING,
    CODE,
    LEADER,
    NAME,
    TITLE,
    LEGEND,
    CAPTION
}
