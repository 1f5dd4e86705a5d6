package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Numbers;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.TieDraft;
import samenspel.exchange.found.Unreadable;
import samenspel.exchange.table.Tables;
import samenspel.network.AttributeValue;

/// Reads rows of words parted by white space, without a word of what they are.
public final class ListReader {
    private final TextLines lines;
    private final FileDraft fileDraft;

    private ListReader(SourceText text, FileDraft fileDraft) {
        this.lines = new TextLines(text, fileDraft);
        this.fileDraft = fileDraft;
    }

    /// `from to [value [wave]]`, directed, where the rows are alike; other lists of ties as [TieList] reads them.
    public static void edges(SourceText text, FileDraft fileDraft) {
        List<TextLine> rows = new ListReader(text, fileDraft).rows();
        if (ListRows.areTiesAlike(rows)) {
            edges(rows, fileDraft);
        } else {
            TieList.read(text, fileDraft);
        }
    }

    /// As many rows as columns; a number but 0 is a tie from its row to its column.
    public static void matrix(SourceText text, FileDraft fileDraft) {
        new ListReader(text, fileDraft).matrix();
    }

    /// A row a node, a column an attribute `V1`, `V2` …
    public static void attributes(SourceText text, FileDraft fileDraft) {
        new ListReader(text, fileDraft).attributes();
    }

    /// After a heading, an id and a name on each row.
    public static void nodes(SourceText text, FileDraft fileDraft) {
        new ListReader(text, fileDraft).nodes();
    }

    static boolean isContent(TextLine line) {
        String start = line.text().stripLeading();
        return !line.isBlank() && !start.startsWith("#") && !start.startsWith("%");
    }

    private List<TextLine> rows() {
        List<TextLine> rows = new ArrayList<>();
        lines.forEachRemaining(line -> {
            if (isContent(line)) {
                rows.add(line);
            }
        });
        return rows;
    }

    private static void edges(List<TextLine> rows, FileDraft fileDraft) {
        GraphDraft graph = fileDraft.graph("").implying();
        for (TextLine row : rows) {
            List<LineWord> words = row.words();
            if (words.size() < 2 || words.size() > 4) {
                fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, row.spot(), row.text().strip());
            } else {
                edge(graph, row, words, fileDraft.ledger());
            }
        }
    }

    private static void edge(GraphDraft graph, TextLine row, List<LineWord> words, Ledger ledger) {
        OptionalDouble value = words.size() < 3 ? OptionalDouble.of(1) : words.get(2).number();
        if (value.isEmpty()) {
            ledger.noted(ImportReason.NOT_A_NUMBER, words.get(2).spot(), "nr. 3", words.get(2).text());
        }
        TieDraft tie = graph.tie(words.get(0).text(), words.get(1).text(), row.spot()).directed(true).value(value.orElse(Double.NaN));
        if (words.size() == 4) {
            tie.wave(words.get(3).text());
        }
    }

    private void matrix() {
        List<TextLine> rows = rows();
        fileDraft.announceNodes(rows.size(), rows.getFirst().spot());
        List<Grid.Row> cells = new ArrayList<>();
        for (TextLine row : rows) {
            List<String> words = row.words().stream().map(LineWord::text).toList();
            if (words.size() != rows.size()) {
                throw new Unreadable(ImportReason.WRONG_COUNT, row.spot(), rows.size(), words.size());
            }
            cells.add(new Grid.Row(row.number(), words));
        }
        Tables.matrix(new Grid("", cells), fileDraft.graph(""), fileDraft);
    }

    private void attributes() {
        GraphDraft graph = fileDraft.graph("");
        for (TextLine row : rows()) {
            var node = graph.declare(Integer.toString(graph.size() + 1), row.spot());
            List<LineWord> words = row.words();
            for (int column = 0; column < words.size(); column++) {
                node.put("V" + (column + 1), Numbers.valueOf(words.get(column).text()));
            }
        }
    }

    private void nodes() {
        GraphDraft graph = fileDraft.graph("");
        for (TextLine row : rows().stream().skip(1).toList()) {
            LineWord id = row.words().getFirst();
            int after = id.spot().column() - 1 + id.text().length() + (id.quoted() ? 2 : 0);
            String label = row.text().substring(Math.min(after, row.text().length())).strip();
            graph.declare(id.text(), row.spot()).label(label.replace("\"", ""));
        }
    }
}
