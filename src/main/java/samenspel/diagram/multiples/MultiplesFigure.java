package samenspel.diagram.multiples;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Diagram;
import samenspel.diagram.HitTest;
import samenspel.diagram.Mark;
import samenspel.layout.Point;

/// Small multiples on a page.
///
/// @param cells row by row
public record MultiplesFigure(Diagram diagram, List<MultipleCell> cells) {
    public MultiplesFigure {
        cells = List.copyOf(cells);
    }

    /// A point of the page in one of the pictures.
    ///
    /// @param layout where it lies in the network's own layout, the same place in every picture
    public record Spot(MultipleCell cell, Point layout) {
    }

    public Optional<Spot> at(Point page) {
        return cells.stream().filter(cell -> cell.box().contains(page)).findFirst()
                .map(cell -> new Spot(cell, cell.projection().toLayout(page)));
    }

    /// The organisation, or else the tie within `tolerance` page units, at a point of the page.
    public Optional<Mark> markAt(Point page, double tolerance) {
        return at(page).flatMap(spot -> HitTest.at(spot.cell().marks(), page, tolerance));
    }

    /// The same place of the network in every picture, for a pointer that is shown in all of them.
    public List<Point> everywhere(Point layout) {
        return cells.stream().map(cell -> cell.projection().toPage(layout)).toList();
    }
}
