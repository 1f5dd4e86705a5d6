package samenspel.ui.assist;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.PlannedTable;

/// The cells of a table that are in question.
final class CellMarks {
    private final PlannedTable table;
    private final Optional<ImportDoubt> doubt;
    private final Set<String> words;

    /// @param doubt what is asked; about another table it marks nothing
    CellMarks(PlannedTable table, Optional<ImportDoubt> doubt) {
        this.table = table;
        this.doubt = doubt.filter(one -> one.table().isEmpty() || one.table().get().equals(table.id()))
                .filter(one -> !one.columns().isEmpty() || !one.words().isEmpty());
        this.words = this.doubt.map(ImportDoubt::words).stream().flatMap(all -> all.stream()).map(CellMarks::plain).collect(Collectors.toSet());
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    boolean isMarked(Grid.Row row, int column) {
        return doubt.isPresent() && row.number() > table.form().lastHeading() && isAsked(doubt.get(), row, column);
    }

    private boolean isAsked(ImportDoubt asked, Grid.Row row, int column) {
        boolean inColumn = asked.columns().isEmpty() || asked.columns().contains(column);
        boolean says = words.contains(plain(row.cell(column)));
        return switch (asked.kind()) {
            case RESPONDENT -> inColumn;
            case TOTALS -> asked.columns().contains(column) || IntStream.range(0, table.form().columns().size()).anyMatch(at -> words.contains(plain(row.cell(at))));
            default -> inColumn && (says || words.isEmpty());
        };
    }

    /// Whether a row is worth showing: it names the columns, holds a cell in question, or nothing is in question.
    boolean isWorth(Grid.Row row) {
        return doubt.isEmpty() || table.form().headings().contains(row.number()) || columns().anyMatch(at -> isMarked(row, at));
    }

    /// Whether any cell is marked.
    boolean areThere() {
        return first().isPresent();
    }

    /// The first column with a cell in question, from 0.
    OptionalInt first() {
        return doubt.isEmpty() ? OptionalInt.empty()
                : columns().filter(at -> table.grid().rows().stream().anyMatch(row -> isMarked(row, at))).findFirst();
    }

    private IntStream columns() {
        return IntStream.range(0, table.form().columns().size());
    }
}
