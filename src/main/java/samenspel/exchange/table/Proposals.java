package samenspel.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Proposes columns for a table of which somebody says what it is.
final class Proposals {
    private Proposals() {
    }

    static TableForm of(Grid grid, TableKind kind, Known known) {
        TableForm seen = Forms.of(grid, grid.isEmpty() ? new Shape.None() : Shapes.of(grid, known));
        if (seen.kind() == kind) {
            return seen;
        }
        return switch (kind) {
            case ROSTER, NOMINATIONS -> Surveys.form(grid, kind, known);
            case TIES -> headed(grid, kind, Heading.ofTies(grid).orElseGet(() -> Heading.ofEnds(grid.rows().getFirst(), grid.width())));
            case NODES -> headed(grid, kind, Heading.ofNodes(grid).orElseGet(() -> new Heading(grid.rows().getFirst(), Map.of(Role.NAME, 0))));
            case MATRIX, TWO_SETS -> matrix(grid, kind);
            case NEIGHBOURS -> Forms.of(grid, new Shape.Neighbours(grid));
            case NOT_USED -> Forms.unused(grid);
        };
    }

    private static TableForm headed(Grid grid, TableKind kind, Heading heading) {
        Grid below = grid.after(heading.row().number());
        return kind == TableKind.TIES ? Forms.of(grid, new Shape.Ties(heading, below, true)) : Forms.of(grid, new Shape.Nodes(heading, below));
    }

    private static TableForm matrix(Grid grid, TableKind kind) {
        Optional<Shape> seen = Matrices.of(grid);
        if (seen.isPresent()) {
            return Forms.of(grid, seen.get()).with(kind);
        }
        Grid.Row top = grid.rows().getFirst();
        List<Column> columns = IntStream.range(0, grid.width())
                .mapToObj(at -> Column.of(Forms.name(top, at), at == 0 ? Role.NAME : Role.ANSWER, Why.PLACE)).toList();
        return new TableForm(kind, List.of(top.number()), columns);
    }
}
