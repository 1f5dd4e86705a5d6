package samenspel.study;

import java.util.Optional;
import samenspel.change.Denominator;
import samenspel.diagram.matrix.MatrixContent;

/// How a change is counted, listed and crossed.
///
/// @param denominator of what losses are a share
/// @param table       which organisations are listed, and in which order
/// @param matrix      what the cells of the matrix of sectors say
/// @param drawnOnly   whether only what is drawn is counted where a filter leaves something out
/// @param highlighted the cell whose ties are highlighted in the picture
public record ChangeCounting(Denominator denominator, TableOrder table, MatrixContent matrix, boolean drawnOnly, Optional<HighlightedCell> highlighted) {
    public static final ChangeCounting USUAL = new ChangeCounting(Denominator.ALL_OF_FIRST_WAVE, TableOrder.MOST_CHANGED, MatrixContent.DIFFERENCE, false, Optional.empty());

    public ChangeCounting with(Denominator other) {
        return new ChangeCounting(other, table, matrix, drawnOnly, highlighted);
    }

    public ChangeCounting with(TableOrder other) {
        return new ChangeCounting(denominator, other, matrix, drawnOnly, highlighted);
    }

    public ChangeCounting with(MatrixContent other) {
        return new ChangeCounting(denominator, table, other, drawnOnly, highlighted);
    }

    public ChangeCounting withDrawnOnly(boolean only) {
        return new ChangeCounting(denominator, table, matrix, only, highlighted);
    }

    public ChangeCounting withHighlighted(Optional<HighlightedCell> cell) {
        return new ChangeCounting(denominator, table, matrix, drawnOnly, cell);
    }
}
