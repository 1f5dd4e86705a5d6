package samenspel.ui.plot;

import java.util.List;
import samenspel.diagram.Diagram;

/// A figure and its parts, in the order in which they are read.
record Drawn<K>(Diagram diagram, List<Spot<K>> spots) {
    Drawn {
        spots = List.copyOf(spots);
    }
}
