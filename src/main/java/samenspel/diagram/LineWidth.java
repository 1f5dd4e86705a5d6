package samenspel.diagram;

/// What the width of a tie's line says besides its layer or fate.
public enum LineWidth {
    ALIKE,
    /// The stronger a tie in its layer, the wider.
    STRENGTH,
    /// From wide to thin along its direction, without a head; dashed lines keep theirs.
    DIRECTION;

    private static final double WEAKEST = 0.5;
    private static final double STRONGEST = 1.6;

    /// How many times its usual width a line is.
    ///
    /// @param share of the strength of the strongest tie, 0 to 1
    public double factor(double share) {
        return switch (this) {
            case ALIKE, DIRECTION -> 1;
            case STRENGTH -> WEAKEST + (STRONGEST - WEAKEST) * share;
        };
    }
}
