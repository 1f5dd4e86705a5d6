package samenspel.study.recipe;

import java.util.Optional;
import samenspel.diagram.matrix.MatrixShows;
import samenspel.diagram.picture.ColourBy;
import samenspel.diagram.picture.LabelMode;
import samenspel.diagram.picture.NameMode;
import samenspel.measure.Measure;

/// How organisations appear in a figure, as far as its kind shows them, and what stands around them.
///
/// @param names empty when the recipe leaves it to whoever makes the figure
/// @param cells what a matrix says
public record FigureStyle(ColourBy colour, Optional<Measure> sizeBy, LabelMode labels, Optional<NameMode> names, FigureParts parts,
                          MatrixShows cells) {
    public static final FigureStyle USUAL = new FigureStyle(ColourBy.SECTOR, Optional.empty(), LabelMode.KEY, Optional.empty());

    /// On paper nobody points at anything, so names that wait for it are none.
    public FigureStyle {
        labels = labels == LabelMode.HOVER ? LabelMode.NONE : labels;
    }

    /// With everything around it.
    public FigureStyle(ColourBy colour, Optional<Measure> sizeBy, LabelMode labels, Optional<NameMode> names) {
        this(colour, sizeBy, labels, names, FigureParts.ALL, MatrixShows.DIFFERENCE);
    }

    public FigureStyle with(FigureParts other) {
        return new FigureStyle(colour, sizeBy, labels, names, other, cells);
    }

    public FigureStyle with(MatrixShows other) {
        return new FigureStyle(colour, sizeBy, labels, names, parts, other);
    }
}
