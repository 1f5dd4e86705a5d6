package samenspel.study.recipe;

import java.util.Optional;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.layout.Arrangement;

/// How organisations appear in a figure, as far as its kind shows them.
///
/// @param cells       what a matrix says
/// @param only        which organisations are in a picture
/// @param arrangement by which they stand, with what is pinned where it is; empty for the places of the study
public record FigureStyle(Appearance appearance, MatrixContent cells, MeasureConditions only, Optional<Arrangement> arrangement) {
    public static final FigureStyle USUAL = new FigureStyle(Appearance.USUAL, MatrixContent.DIFFERENCE);

    public FigureStyle {
        appearance = appearance.onPaper();
    }

    /// Of everybody.
    public FigureStyle(Appearance appearance, MatrixContent cells) {
        this(appearance, cells, MeasureConditions.NONE);
    }

    /// Where they stand in the study.
    public FigureStyle(Appearance appearance, MatrixContent cells, MeasureConditions only) {
        this(appearance, cells, only, Optional.empty());
    }

    public FigureStyle with(Arrangement other) {
        return new FigureStyle(appearance, cells, only, Optional.of(other));
    }
}
