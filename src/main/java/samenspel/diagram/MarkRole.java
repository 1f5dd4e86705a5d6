package samenspel.diagram;

/// What a mark stands for. Renderers treat all alike; the screen keeps marks of one role as one
/// picture, and hit-tests look only at `TIE` and `ORGANISATION`. In drawing order, the lowest first.
public enum MarkRole {
    /// A faint guide behind the picture: a region of an arrangement.
    REGION,
    /// A bar or block in the colour in which discs say the same.
    BAR,
    TRAY,
    /// A line that a user drew round organisations, under everything it holds.
    CONTOUR,
    TIE,
    /// From a name that stands apart to its disc, under the discs it passes.
    LEADER,
    /// White round a disc, over the ties that pass and under every disc.
    CLEARING,
    ORGANISATION,
    RING,
    CODE,
    /// What is seen of a tie between discs that touch or nearly do, over them and the white round them.
    SHORT_TIE,
    /// The name of a region, over the ties that cross it.
    REGION_NAME,
    NAME,
    /// What a user wrote or pointed out, over everything that is spoken of.
    NOTE,
    TITLE,
    LEGEND,
    /// The code in a disc of the legend.
    LEGEND_CODE,
    CAPTION
}
