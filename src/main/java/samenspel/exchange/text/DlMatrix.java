package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Unreadable;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// The data of a DL file in matrix form, one matrix after the other.
final class DlMatrix {
    private final DlHead head;
    private final FileDraft fileDraft;
    private final TextLines lines;
    private final GraphDraft graph;
    private final List<String> rowIds = new ArrayList<>();
    private final List<String> columnIds = new ArrayList<>();
    private Optional<NumberMatrix> cells = Optional.empty();
    private List<LineWord> words = List.of();
    private int next;
    private Spot last;

    DlMatrix(DlHead head, FileDraft fileDraft, TextLines lines) {
        this.head = head;
        this.fileDraft = fileDraft;
        this.lines = lines;
        this.last = Spot.line(lines.number());
        this.graph = fileDraft.graph("");
        if (head.rows() < 0 || head.columns() < 0) {
            throw new Unreadable(ImportReason.BAD_SIZE, last, "n");
        }
    }

    void read() {
        List<String> columnNames = new ArrayList<>();
        for (int matrix = 0; matrix < head.matrices(); matrix++) {
            graph.relation(head.level(matrix));
            if (head.columnsEmbedded()) {
                columnNames = embeddedColumns();
            }
            cells = Optional.empty();
            for (int row = 0; row < head.rows(); row++) {
                row(row, columnNames);
            }
            String relation = head.level(matrix);
            cells.ifPresent(read -> read.into(graph, relation, head.matrices() == 1, fileDraft));
        }
        if (hasWord()) {
            throw new Unreadable(ImportReason.WRONG_COUNT, words.get(next).spot(), cells(), cells() + 1);
        }
    }

    private List<String> embeddedColumns() {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < head.columns(); column++) {
            names.add(word().text());
        }
        return names;
    }

    private void row(int row, List<String> columnNames) {
        String label = head.rowsEmbedded() ? word().text() : head.row(row);
        makeNodes(row, label, columnNames);
        int first = head.format().equals("upperhalf") ? row + (head.diagonalPresent() ? 0 : 1) : 0;
        int end = head.format().equals("lowerhalf") ? row + (head.diagonalPresent() ? 1 : 0) : head.columns();
        for (int column = first; column < end; column++) {
            if (column != row || head.diagonalPresent()) {
                cell(row, column);
            }
        }
    }

    /// All nodes are made before the first tie: rows in order, then the columns of a second set.
    private void makeNodes(int row, String label, List<String> columnNames) {
        if (row > 0 || !rowIds.isEmpty()) {
            relabel(row, label);
            return;
        }
        boolean two = head.isTwoMode();
        for (int at = 0; at < head.rows(); at++) {
            rowIds.add(make(two ? "r" : "", at, at < columnNames.size() && !two ? columnNames.get(at) : head.row(at)));
        }
        for (int at = 0; two && at < head.columns(); at++) {
            columnIds.add(make("c", at, at < columnNames.size() ? columnNames.get(at) : head.column(at)));
        }
        relabel(row, label);
    }

    private void relabel(int row, String label) {
        if (head.rowsEmbedded()) {
            graph.find(rowIds.get(row)).ifPresent(node -> node.label(label));
        }
    }

    private String make(String prefix, int at, String label) {
        String id = prefix + (at + 1);
        var node = graph.declare(id, last).label(label);
        if (!prefix.isEmpty()) {
            node.put("mode", AttributeValue.of(prefix.equals("r") ? 1 : 2));
        }
        return id;
    }

    private void cell(int row, int column) {
        LineWord word = word();
        if (cells.isEmpty()) {
            cells = Optional.of(new NumberMatrix(rowIds, head.isTwoMode() ? columnIds : rowIds, head.isTwoMode(), !head.format().startsWith("f")));
        }
        cells.get().cell(row, column, Cells.number(word, fileDraft), word.spot());
    }

    private long cells() {
        return (long) head.matrices() * head.rows() * head.columns();
    }

    private boolean hasWord() {
        while (next >= words.size() && lines.hasNext()) {
            words = lines.next().words(",");
            next = 0;
        }
        return next < words.size();
    }

    private LineWord word() {
        if (!hasWord()) {
            throw new Unreadable(ImportReason.CUT_OFF, last, head.rows() + " × " + head.columns());
        }
        LineWord word = words.get(next++);
        last = word.spot();
        return word;
    }
}
