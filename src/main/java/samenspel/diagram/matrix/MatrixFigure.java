package samenspel.diagram.matrix;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.layout.Point;

/// A matrix on a page.
///
/// @param matrix what is drawn
/// @param cells  where each cell stands, in page units, row by row
public record MatrixFigure(Diagram diagram, SectorMatrix matrix, SequencedMap<SectorMatrix.Place, Box> cells) {
    public MatrixFigure {
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
    }

    /// The cell at a point of the page.
    public Optional<SectorMatrix.Place> at(Point page) {
        return cells.entrySet().stream().filter(cell -> cell.getValue().contains(page)).map(Map.Entry::getKey).findFirst();
    }
}
