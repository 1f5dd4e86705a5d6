package samenspel.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;

/// Says of a table that was recognised what it is, column by column.
final class FormGuess {
    private FormGuess() {
    }

    static TableForm of(Grid grid, TableShape shape) {
        return switch (shape) {
            case TableShape.Ties ties -> ties(grid, ties, TieRows.settled(ties, Optional.empty()));
            case TableShape.Nodes nodes -> headed(grid, TableKind.NODES, nodes.heading());
            case TableShape.Matrix matrix -> matrix(grid, matrix);
            case TableShape.Neighbours _ -> new TableForm(TableKind.NEIGHBOURS, List.of(), columns(grid, at ->
                    ReadColumn.of("V" + (at + 1), at == 0 ? ColumnRole.FROM : ColumnRole.TO, ColumnReason.CELLS)));
            case TableShape.Survey survey -> survey.form();
            case TableShape.None _ -> unused(grid);
        };
    }

    /// A table that is not read; its first row is shown as that of the headings.
    static TableForm unused(Grid grid) {
        List<Integer> headings = grid.isEmpty() ? List.of() : List.of(grid.rows().getFirst().number());
        return new TableForm(TableKind.NOT_USED, headings, columns(grid, at ->
                ReadColumn.of(name(grid.row(headings.getFirst()), at), ColumnRole.NOT_USED, ColumnReason.REST)));
    }

    /// Columns of strengths stand for what they ask about: a layer, a wave.
    private static TableForm ties(Grid grid, TableShape.Ties ties, TableHeading heading) {
        ValueColumns.Found found = ties.stated() ? ValueColumns.Found.NOTHING : ValueColumns.of(heading, ties.rows());
        TableForm form = headed(grid, TableKind.TIES, found.on(heading));
        for (ValueColumns.Value value : found.values()) {
            form = form.with(value.column(), column -> new ReadColumn(column.heading(), ColumnRole.ANSWER, "", value.layer(), value.wave(), ColumnReason.CELLS));
        }
        return form;
    }

    private static TableForm headed(Grid grid, TableKind kind, TableHeading heading) {
        Map<Integer, ColumnRole> roles = heading.columns().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        boolean none = heading.row().number() == 0;
        return new TableForm(kind, none ? List.of() : List.of(heading.row().number()), columns(grid, at -> {
            ColumnRole role = roles.getOrDefault(at, ColumnRole.ATTRIBUTE);
            ColumnReason why = role == ColumnRole.ATTRIBUTE ? ColumnReason.REST : role.fit(heading.name(at)).isPresent() ? ColumnReason.HEADING : ColumnReason.PLACE;
            return ReadColumn.of(heading.name(at), role, why);
        }));
    }

    private static TableForm matrix(Grid grid, TableShape.Matrix matrix) {
        int below = matrix.rows().rows().getFirst().number();
        Optional<Grid.Row> above = grid.rows().stream().filter(row -> row.number() < below).reduce((_, last) -> last);
        return new TableForm(matrix.twoSets() ? TableKind.TWO_SETS : TableKind.MATRIX, above.map(Grid.Row::number).stream().toList(),
                columns(grid, at -> ReadColumn.of(above.map(row -> name(row, at)).orElse(Integer.toString(at + 1)),
                        matrix.columns().contains(at) ? ColumnRole.ANSWER : at == matrix.columns().getFirst() - 1 ? ColumnRole.NAME : ColumnRole.NOT_USED,
                        ColumnReason.CELLS)));
    }

    static String name(Grid.Row row, int column) {
        String name = row.cell(column);
        return name.isEmpty() ? "V" + (column + 1) : name;
    }

    private static List<ReadColumn> columns(Grid grid, IntFunction<ReadColumn> column) {
        return IntStream.range(0, grid.width()).mapToObj(column).toList();
    }
}
