package samenspel.study.recipe;

import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.MeasureConditions;

/// How organisations appear in a figure, as far as its kind shows them.
///
/// @param cells what a matrix says
/// @param only  which organisations are in a picture
public record FigureStyle(Appearance appearance, MatrixContent cells, MeasureConditions only) {
    public static final FigureStyle USUAL = new FigureStyle(Appearance.USUAL, MatrixContent.DIFFERENCE);

    public FigureStyle {
        appearance = appearance.onPaper();
    }

    /// Of everybody.
    public FigureStyle(Appearance appearance, MatrixContent cells) {
        this(appearance, cells, MeasureConditions.NONE);
    }
}
