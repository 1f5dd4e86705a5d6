package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.SheafDraft;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.harvest.TieDraft;
import samenspel.exchange.harvest.Unreadable;
import samenspel.exchange.harvest.Value;

/// Reads rows of words parted by white space, without a word of what they are.
public final class ListReader {
    private final Lines lines;
    private final Gathering fileDraft;

    private ListReader(SourceText text, Gathering fileDraft) {
        this.lines = new Lines(text, fileDraft);
        this.fileDraft = fileDraft;
    }

    /// `from to [value [wave]]`, directed.
    public static void edges(SourceText text, Gathering fileDraft) {
        new ListReader(text, fileDraft).edges();
    }

    /// As many rows as columns; a number but 0 is a tie from its row to its column.
    public static void matrix(SourceText text, Gathering fileDraft) {
        new ListReader(text, fileDraft).matrix();
    }

    /// A row a node, a column an attribute `V1`, `V2` …
    public static void attributes(SourceText text, Gathering fileDraft) {
        new ListReader(text, fileDraft).attributes();
    }

    /// After a heading, an id and a name on each row.
    public static void nodes(SourceText text, Gathering fileDraft) {
        new ListReader(text, fileDraft).nodes();
    }

    static boolean isContent(Line line) {
        String start = line.text().stripLeading();
        return !line.isBlank() && !start.startsWith("#") && !start.startsWith("%");
    }

    private List<Line> rows() {
        List<Line> rows = new ArrayList<>();
        lines.forEachRemaining(line -> {
            if (isContent(line)) {
                rows.add(line);
            }
        });
        return rows;
    }

    private void edges() {
        SheafDraft graph = fileDraft.graph("").implying();
        for (Line row : rows()) {
            List<Word> words = row.words();
            if (words.size() < 2 || words.size() > 4) {
                fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, row.spot(), row.text().strip());
            } else {
                edge(graph, row, words);
            }
        }
    }

    private void edge(SheafDraft graph, Line row, List<Word> words) {
        OptionalDouble value = words.size() < 3 ? OptionalDouble.of(1) : words.get(2).number();
        if (value.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.NOT_A_NUMBER, words.get(2).spot(), "nr. 3", words.get(2).text());
            return;
        }
        TieDraft tie = graph.tie(words.get(0).text(), words.get(1).text(), row.spot()).directed(true).value(value.getAsDouble());
        if (words.size() == 4) {
            tie.wave(words.get(3).text());
        }
    }

    private void matrix() {
        SheafDraft graph = fileDraft.graph("");
        List<Line> rows = rows();
        fileDraft.announceNodes(rows.size(), rows.getFirst().spot());
        for (int row = 0; row < rows.size(); row++) {
            graph.declare(Integer.toString(row + 1), rows.get(row).spot());
            List<Word> words = rows.get(row).words();
            if (words.size() != rows.size()) {
                throw new Unreadable(ImportReason.WRONG_COUNT, rows.get(row).spot(), rows.size(), words.size());
            }
            for (int column = 0; column < words.size(); column++) {
                cell(graph, row, column, words.get(column));
            }
        }
    }

    private void cell(SheafDraft graph, int row, int column, Word word) {
        double number = Cells.number(word, fileDraft);
        if (number != 0) {
            graph.tie(Integer.toString(row + 1), Integer.toString(column + 1), word.spot()).directed(true).value(number);
        }
    }

    private void attributes() {
        SheafDraft graph = fileDraft.graph("");
        for (Line row : rows()) {
            var node = graph.declare(Integer.toString(graph.size() + 1), row.spot());
            List<Word> words = row.words();
            for (int column = 0; column < words.size(); column++) {
                node.put("V" + (column + 1), Value.guess(words.get(column).text()));
            }
        }
    }

    private void nodes() {
        SheafDraft graph = fileDraft.graph("");
        for (Line row : rows().stream().skip(1).toList()) {
            Word id = row.words().getFirst();
            int after = id.spot().column() - 1 + id.text().length() + (id.quoted() ? 2 : 0);
            String label = row.text().substring(Math.min(after, row.text().length())).strip();
            graph.declare(id.text(), row.spot()).label(label.replace("\"", ""));
        }
    }
}
