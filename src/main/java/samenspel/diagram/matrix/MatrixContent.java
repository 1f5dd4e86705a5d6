package samenspel.diagram.matrix;

import samenspel.change.Comparison;
import samenspel.change.SectorCell;

/// What the cells of a matrix say.
public enum MatrixContent {
    /// New − lost, with how many are new, lost and unknown.
    DIFFERENCE,
    BEFORE,
    AFTER,
    LOST,
    GAINED,
    /// Of a single wave.
    TIES,
    /// Of a single wave: ties ÷ possible ties.
    DENSITY;

    /// What can be said instead where it cannot: of a single wave, or of a change.
    MatrixContent of(Comparison comparison) {
        boolean ofOne = this == TIES || this == DENSITY;
        return ofOne == comparison.isOfOneWave() ? this : ofOne ? DIFFERENCE : TIES;
    }

    /// @param possible ties there could be in the cell
    double value(SectorCell cell, double possible) {
        return switch (this) {
            case DIFFERENCE -> cell.difference();
            case BEFORE -> cell.counts().before();
            case AFTER -> cell.counts().after();
            case TIES -> cell.counts().before();
            case DENSITY -> possible == 0 ? 0 : cell.counts().before() / possible;
            case LOST -> cell.counts().lost();
            case GAINED -> cell.counts().gained();
        };
    }
}
