package samenspel.diagram.legend;

import java.util.List;
import samenspel.diagram.Mark;
import samenspel.diagram.picture.LegendKey;

/// One row of a legend.
///
/// @param swatch marks in a box of [Swatches#WIDTH] × [Swatches#HEIGHT] units with its corner at (0, 0)
/// @param count  how many there are, as the language writes it; may be empty
/// @param hidden whether the reader has hidden what it stands for
public record LegendEntry(LegendKey key, String text, List<Mark> swatch, String count, boolean hidden) {
    public LegendEntry {
        swatch = List.copyOf(swatch);
    }
}
