package samenspel.diagram;

/// What stands at an end of a stroke.
public enum ArrowHead {
    NONE,
    /// A filled triangle, its tip at the end of the stroke, [Mark.Stroke#HEAD_LENGTH] × pen width long and
    /// two thirds as wide; the line stops at its base.
    ARROW,
    /// The whole line becomes thinner from [#WIDE] × its pen's width at the other end to nothing at this one; where both ends
    /// taper, to nothing in the middle.
    TAPER;

    /// In widths of the pen.
    public static final double WIDE = 2.5;
}
