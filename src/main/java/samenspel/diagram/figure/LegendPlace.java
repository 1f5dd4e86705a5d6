package samenspel.diagram.figure;

/// Where the legend of a page stands.
public enum LegendPlace {
    /// Where the drawing becomes largest.
    AUTOMATIC,
    RIGHT,
    /// Under the drawing, in as many columns as make it largest.
    BELOW,
    /// In a corner that the drawing leaves empty.
    INSET,
    NONE
}
