package samenspel.study.recipe;

import samenspel.diagram.matrix.MatrixShows;
import samenspel.diagram.picture.Appearance;

/// How organisations appear in a figure, as far as its kind shows them, and what stands around them.
///
/// @param cells what a matrix says
public record FigureStyle(Appearance appearance, FigureParts parts, MatrixShows cells) {
    public static final FigureStyle USUAL = new FigureStyle(Appearance.USUAL, FigureParts.ALL, MatrixShows.DIFFERENCE);

    public FigureStyle {
        appearance = appearance.onPaper();
    }

    public FigureStyle with(FigureParts other) {
        return new FigureStyle(appearance, other, cells);
    }

    public FigureStyle with(MatrixShows other) {
        return new FigureStyle(appearance, parts, other);
    }
}
