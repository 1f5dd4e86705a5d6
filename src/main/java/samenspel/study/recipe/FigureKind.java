package samenspel.study.recipe;

import samenspel.diagram.figure.Page;

/// What a figure is.
public enum FigureKind {
    /// One wave, or one change.
    PICTURE,
    /// A wave, its change, and the wave after.
    SIDE_BY_SIDE,
    /// A column for each layer, a row for each wave.
    MULTIPLES,
    /// Ties between sectors.
    MATRIX,
    /// The loss of each access organisation.
    RETENTION;

    /// The narrowest paper on which it can be read.
    public double leastWidthCm() {
        return switch (this) {
            case PICTURE, MULTIPLES, SIDE_BY_SIDE -> Page.SMALLEST_CM;
            case MATRIX, RETENTION -> 12;
        };
    }

    /// Whether it shows two waves side by side and nothing else.
    public boolean needsChange() {
        return this == SIDE_BY_SIDE || this == MATRIX || this == RETENTION;
    }

    /// Whether it shows a change if asked for one.
    public boolean canChange() {
        return this != MULTIPLES;
    }
}
