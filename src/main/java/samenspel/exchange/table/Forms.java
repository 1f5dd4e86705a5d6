package samenspel.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Says of a table that was recognised what it is, column by column.
final class Forms {
    private Forms() {
    }

    static TableForm of(Grid grid, Shape shape) {
        return switch (shape) {
            case Shape.Ties ties -> headed(grid, TableKind.TIES, TieRows.settled(ties, Optional.empty()));
            case Shape.Nodes nodes -> headed(grid, TableKind.NODES, nodes.heading());
            case Shape.Matrix matrix -> matrix(grid, matrix);
            case Shape.Neighbours _ -> new TableForm(TableKind.NEIGHBOURS, List.of(), columns(grid, at ->
                    Column.of("V" + (at + 1), at == 0 ? Role.FROM : Role.TO, Why.CELLS)));
            case Shape.Survey survey -> survey.form();
            case Shape.None _ -> unused(grid);
        };
    }

    /// A table that is not read; its first row is shown as that of the headings.
    static TableForm unused(Grid grid) {
        List<Integer> headings = grid.isEmpty() ? List.of() : List.of(grid.rows().getFirst().number());
        return new TableForm(TableKind.NOT_USED, headings, columns(grid, at ->
                Column.of(name(grid.row(headings.getFirst()), at), Role.NOT_USED, Why.REST)));
    }

    private static TableForm headed(Grid grid, TableKind kind, Heading heading) {
        Map<Integer, Role> roles = heading.columns().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        boolean none = heading.row().number() == 0;
        return new TableForm(kind, none ? List.of() : List.of(heading.row().number()), columns(grid, at -> {
            Role role = roles.getOrDefault(at, Role.ATTRIBUTE);
            Why why = role == Role.ATTRIBUTE ? Why.REST : role.fit(heading.name(at)).isPresent() ? Why.HEADING : Why.PLACE;
            return Column.of(heading.name(at), role, why);
        }));
    }

    private static TableForm matrix(Grid grid, Shape.Matrix matrix) {
        int below = matrix.rows().rows().getFirst().number();
        Optional<Grid.Row> above = grid.rows().stream().filter(row -> row.number() < below).reduce((_, last) -> last);
        return new TableForm(matrix.twoSets() ? TableKind.TWO_SETS : TableKind.MATRIX, above.map(Grid.Row::number).stream().toList(),
                columns(grid, at -> Column.of(above.map(row -> name(row, at)).orElse(Integer.toString(at + 1)),
                        matrix.columns().contains(at) ? Role.ANSWER : Role.NAME, Why.CELLS)));
    }

    static String name(Grid.Row row, int column) {
        String name = row.cell(column);
        return name.isEmpty() ? "V" + (column + 1) : name;
    }

    private static List<Column> columns(Grid grid, IntFunction<Column> column) {
        return IntStream.range(0, grid.width()).mapToObj(column).toList();
    }
}
