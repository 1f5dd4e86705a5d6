package samenspel.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.TableBody;

/// Proposes columns for a table of which somebody says what it is.
final class FormProposals {
    private FormProposals() {
    }

    static TableForm of(Grid whole, TableKind kind, KnownNames known) {
        Grid grid = TableBody.of(whole, TableHeading::isName).grid();
        TableForm seen = FormGuess.of(grid, grid.isEmpty() ? new TableShape.None() : ShapeGuess.of(grid, known));
        if (seen.kind() == kind) {
            return seen;
        }
        return switch (kind) {
            case ROSTER, NOMINATIONS -> SurveyShapes.form(grid, kind, known);
            case TIES -> headed(grid, kind, TableHeading.ofTies(grid).orElseGet(() -> TableHeading.ofEnds(grid.rows().getFirst(), grid.width())));
            case NODES -> headed(grid, kind, TableHeading.ofNodes(grid).orElseGet(() -> new TableHeading(grid.rows().getFirst(), Map.of(ColumnRole.NAME, 0))));
            case MATRIX, TWO_SETS -> matrix(grid, kind);
            case NEIGHBOURS -> FormGuess.of(grid, new TableShape.Neighbours(grid));
            case NOT_USED -> FormGuess.unused(grid);
        };
    }

    private static TableForm headed(Grid grid, TableKind kind, TableHeading heading) {
        Grid below = grid.after(heading.row().number());
        return kind == TableKind.TIES ? FormGuess.of(grid, new TableShape.Ties(heading, below, true)) : FormGuess.of(grid, new TableShape.Nodes(heading, below));
    }

    private static TableForm matrix(Grid grid, TableKind kind) {
        Optional<TableShape> seen = MatrixShapes.of(grid);
        if (seen.isPresent()) {
            return FormGuess.of(grid, seen.get()).with(kind);
        }
        Grid.Row top = grid.rows().getFirst();
        List<ReadColumn> columns = IntStream.range(0, grid.width())
                .mapToObj(at -> ReadColumn.of(FormGuess.name(top, at), at == 0 ? ColumnRole.NAME : ColumnRole.ANSWER, ColumnReason.PLACE)).toList();
        return new TableForm(kind, List.of(top.number()), columns);
    }
}
