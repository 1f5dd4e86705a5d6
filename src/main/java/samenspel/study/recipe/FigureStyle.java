package samenspel.study.recipe;

import samenspel.diagram.matrix.MatrixShows;
import samenspel.diagram.picture.Appearance;

/// How organisations appear in a figure, as far as its kind shows them.
///
/// @param cells what a matrix says
public record FigureStyle(Appearance appearance, MatrixShows cells) {
    public static final FigureStyle USUAL = new FigureStyle(Appearance.USUAL, MatrixShows.DIFFERENCE);

    public FigureStyle {
        appearance = appearance.onPaper();
    }
}
