package samenspel.diagram.multiples;

import java.util.List;
import samenspel.diagram.Diagram;

/// Small multiples on a page.
///
/// @param cells row by row
public record MultiplesFigure(Diagram diagram, List<MultipleCell> cells) {
    public MultiplesFigure {
        cells = List.copyOf(cells);
    }
}
