package samenspel.diagram.matrix;

import samenspel.change.SectorCell;

/// What the cells of a matrix say.
public enum MatrixContent {
    /// New − lost, with how many are new, lost and unknown.
    DIFFERENCE,
    BEFORE,
    AFTER,
    LOST,
    GAINED;

    int value(SectorCell cell) {
        return switch (this) {
            case DIFFERENCE -> cell.difference();
            case BEFORE -> cell.counts().before();
            case AFTER -> cell.counts().after();
            case LOST -> cell.counts().lost();
            case GAINED -> cell.counts().gained();
        };
    }
}
