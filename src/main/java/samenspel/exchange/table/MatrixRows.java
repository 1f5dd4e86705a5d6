package samenspel.exchange.table;

import java.util.List;
import java.util.OptionalDouble;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// Reads a matrix: a cell that is neither empty nor 0 is a tie from its row to its column.
final class MatrixRows {
    private final TableShape.Matrix matrix;
    private final GraphDraft graph;
    private final FileDraft fileDraft;
    private final AnswerCodes.Cells cells;

    private MatrixRows(TableShape.Matrix matrix, GraphDraft graph, FileDraft fileDraft, AnswerCodes.Cells cells) {
        this.matrix = matrix;
        this.graph = graph;
        this.fileDraft = fileDraft;
        this.cells = cells;
    }

    static void read(TableShape.Matrix matrix, GraphDraft graph, FileDraft fileDraft, AnswerCodes.Cells cells) {
        MatrixRows reader = new MatrixRows(matrix, graph, fileDraft, cells);
        reader.names();
        for (int row = 0; row < matrix.rowNames().size(); row++) {
            reader.row(matrix.rows().rows().get(row), matrix.rowNames().get(row));
        }
    }

    private void names() {
        List<Grid.Row> rows = matrix.rows().rows();
        for (int row = 0; row < rows.size(); row++) {
            declare(matrix.rowNames().get(row), Spot.line(rows.get(row).number()), 1);
        }
        int above = Math.max(1, rows.getFirst().number() - 1);
        for (int column = 0; column < matrix.columnNames().size(); column++) {
            declare(matrix.columnNames().get(column), new Spot(above, matrix.columns().get(column) + 1), 2);
        }
    }

    private void declare(String name, Spot at, int set) {
        if (name.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.NODE_WITHOUT_ID, at);
        } else if (graph.find(name).isEmpty()) {
            var node = graph.declare(name, at);
            if (matrix.twoSets()) {
                node.put("mode", AttributeValue.of(set));
            }
        }
    }

    private void row(Grid.Row row, String from) {
        if (from.isEmpty()) {
            return;
        }
        for (int at = 0; at < matrix.columnNames().size(); at++) {
            int column = matrix.columns().get(at);
            String written = row.cell(column);
            OptionalDouble answer = cells.value(written);
            Spot spot = new Spot(row.number(), column + 1);
            if (answer.isEmpty()) {
                fileDraft.ledger().rejected(ImportReason.NOT_A_NUMBER, spot, from + " – " + matrix.columnNames().get(at), written);
            } else if (answer.getAsDouble() != 0 && !matrix.columnNames().get(at).isEmpty()) {
                graph.tie(from, matrix.columnNames().get(at), spot).directed(!matrix.twoSets()).value(answer.getAsDouble());
            }
        }
    }
}
