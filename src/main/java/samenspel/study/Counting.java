package samenspel.study;

import java.util.Optional;
import samenspel.change.Denominator;
import samenspel.diagram.matrix.MatrixShows;

/// How a change is counted, listed and crossed.
///
/// @param denominator of what losses are a share
/// @param table       which organisations are listed, and in which order
/// @param matrix      what the cells of the matrix of sectors say
/// @param lit         the cell whose ties are lit in the picture
public record Counting(Denominator denominator, TableOrder table, MatrixShows matrix, Optional<LitCell> lit) {
    public static final Counting USUAL = new Counting(Denominator.ALL_OF_FIRST_WAVE, TableOrder.MOST_CHANGED, MatrixShows.DIFFERENCE, Optional.empty());

    public Counting with(Denominator other) {
        return new Counting(other, table, matrix, lit);
    }

    public Counting with(TableOrder other) {
        return new Counting(denominator, other, matrix, lit);
    }

    public Counting with(MatrixShows other) {
        return new Counting(denominator, table, other, lit);
    }

    public Counting lighting(Optional<LitCell> cell) {
        return new Counting(denominator, table, matrix, cell);
    }
}
