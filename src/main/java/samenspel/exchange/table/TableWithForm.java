package samenspel.exchange.table;

import java.util.List;
import java.util.Optional;
import samenspel.exchange.cells.Grid;

/// A table with what is said of it.
///
/// @param form  how it is read, where somebody has said so; empty to see from its cells
/// @param layer the layer its ties are of, where somebody has said so
/// @param wave  the wave its ties are of, where somebody has said so
public record TableWithForm(Grid grid, Optional<TableForm> form, Optional<String> layer, Optional<String> wave) {

    public static List<TableWithForm> all(List<Grid> grids) {
        return grids.stream().map(TableWithForm::of).toList();
    }

    /// A table of which nobody has said anything.
    public static TableWithForm of(Grid grid) {
        return new TableWithForm(grid, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
