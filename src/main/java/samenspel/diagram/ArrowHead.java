package samenspel.diagram;

/// What stands at an end of a stroke.
public enum ArrowHead {
    NONE,
    /// A filled triangle, its tip at the end of the stroke, [Mark.Stroke#HEAD_LENGTH] × pen width long and
    /// two thirds as wide; the line stops at its base.
    ARROW
}
