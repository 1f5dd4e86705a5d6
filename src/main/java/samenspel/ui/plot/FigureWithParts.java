package samenspel.ui.plot;

import java.util.List;
import samenspel.diagram.Diagram;

/// A figure and its parts, in the order in which they are read.
record FigureWithParts<K>(Diagram diagram, List<FigurePart<K>> spots) {
    FigureWithParts {
        spots = List.copyOf(spots);
    }
}
