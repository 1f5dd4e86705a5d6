package samenspel.study.recipe;

import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.seen.Appearance;

/// How organisations appear in a figure, as far as its kind shows them.
///
/// @param cells what a matrix says
public record FigureStyle(Appearance appearance, MatrixContent cells) {
    public static final FigureStyle USUAL = new FigureStyle(Appearance.USUAL, MatrixContent.DIFFERENCE);

    public FigureStyle {
        appearance = appearance.onPaper();
    }
}
