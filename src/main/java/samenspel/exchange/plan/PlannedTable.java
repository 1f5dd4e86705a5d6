package samenspel.exchange.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.table.TableForm;

/// One table of an import and how it is to be read.
///
/// @param guessed how it is read if nobody says otherwise
/// @param form    how it is to be read
/// @param layer   the layer it is, where somebody has said so
/// @param wave    the wave it is, where somebody has said so
public record PlannedTable(TableId id, Grid grid, TableForm guessed, TableForm form, Optional<String> layer, Optional<String> wave) {
    private static final int MOST_PREVIEWED = 50;

    /// A table as it is shown.
    ///
    /// @param numbers of the rows, as the user counts
    /// @param rows    as many cells each as the table has columns
    public record Preview(List<Integer> numbers, List<List<String>> rows) {
    }

    static PlannedTable guess(TableId id, Grid grid, TableForm form) {
        return new PlannedTable(id, grid, form, form, Optional.empty(), Optional.empty());
    }

    /// Whether somebody corrected how it is read.
    public boolean isCorrected() {
        return !form.readsAs(guessed);
    }

    /// The first rows, headings too, in all columns.
    public Preview preview() {
        List<Grid.Row> shown = grid.rows().stream().limit(MOST_PREVIEWED).toList();
        int width = form.columns().size();
        return new Preview(shown.stream().map(Grid.Row::number).toList(),
                shown.stream().map(row -> IntStream.range(0, width).mapToObj(row::cell).toList()).toList());
    }

    PlannedTable with(UnaryOperator<TableForm> change) {
        return new PlannedTable(id, grid, guessed, change.apply(form), layer, wave);
    }

    PlannedTable guessed(UnaryOperator<TableForm> change) {
        return new PlannedTable(id, grid, change.apply(guessed), change.apply(form), layer, wave);
    }

    PlannedTable in(Optional<String> ofLayer, Optional<String> ofWave) {
        return new PlannedTable(id, grid, guessed, form, ofLayer, ofWave);
    }
}
