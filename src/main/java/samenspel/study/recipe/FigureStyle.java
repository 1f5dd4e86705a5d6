package samenspel.study.recipe;

import java.util.Optional;
import samenspel.diagram.picture.ColourBy;
import samenspel.diagram.picture.LabelMode;
import samenspel.diagram.picture.NameMode;
import samenspel.measure.Measure;

/// How organisations appear in a figure, as far as its kind shows them.
///
/// @param names empty when the recipe leaves it to whoever makes the figure
public record FigureStyle(ColourBy colour, Optional<Measure> sizeBy, LabelMode labels, Optional<NameMode> names) {
    public static final FigureStyle USUAL = new FigureStyle(ColourBy.SECTOR, Optional.empty(), LabelMode.KEY, Optional.empty());

    /// On paper nobody points at anything, so names that wait for it are none.
    public FigureStyle {
        labels = labels == LabelMode.HOVER ? LabelMode.NONE : labels;
    }
}
