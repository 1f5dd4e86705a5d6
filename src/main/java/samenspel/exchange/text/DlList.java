package samenspel.exchange.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.TieDraft;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// The data of a DL file as a list of ties or of nodes with their partners; `!` ends one matrix.
final class DlList {
    private final DlHead head;
    private final FileDraft fileDraft;
    private final TextLines lines;
    private final DlNodes nodes;
    private final GraphDraft graph;
    private int matrix;
    private int rowOfMatrix;
    private boolean empty = true;

    DlList(DlHead head, FileDraft fileDraft, TextLines lines) {
        this.head = head;
        this.fileDraft = fileDraft;
        this.lines = lines;
        this.graph = fileDraft.graph("");
        this.nodes = new DlNodes(graph, head.isTwoMode());
        graph.saysDirection();
    }

    void read() {
        Spot at = Spot.line(lines.number());
        boolean binary = head.format().endsWith("b");
        for (int row = 0; row < (embedded() ? 0 : head.rows()); row++) {
            nodes.numberedRow(row, head.row(row), at);
        }
        for (int column = 0; head.isTwoMode() && column < (embedded() ? 0 : head.columns()); column++) {
            nodes.numberedColumn(column, head.column(column), at);
        }
        while (lines.hasNext()) {
            TextLine line = lines.next();
            List<LineWord> words = line.words(",");
            if (words.size() == 1 && words.getFirst().is("!")) {
                matrix++;
                rowOfMatrix = 0;
            } else if (!words.isEmpty()) {
                empty = false;
                row(line, binary ? counted(words, rowOfMatrix++) : words);
            }
        }
        rest(Spot.line(lines.number()));
        if (empty) {
            graph.relation("");
            graph.asked("");
            fileDraft.ledger().noted(ImportReason.HEADING_ALONE, Spot.line(lines.number()));
        }
    }

    private boolean embedded() {
        return head.rowsEmbedded() || head.columnsEmbedded();
    }

    /// With labels embedded, a node without a tie has its label in the heading or none.
    private void rest(Spot at) {
        for (int row = 0; embedded() && row < head.rows() && graph.size() < head.announced(); row++) {
            nodes.row(head.hasLabels() ? head.row(row) : Integer.toString(graph.size() + 1), at);
        }
    }

    /// In the forms ending in b each line is the next node's, or begins with its label; then a number says how many follow.
    private List<LineWord> counted(List<LineWord> words, int row) {
        int at = embedded() ? 1 : 0;
        LineWord count = words.get(Math.min(at, words.size() - 1));
        int follow = words.size() - at - 1;
        if (count.count().orElse(-1) != follow) {
            throw new Unreadable(ImportReason.WRONG_COUNT, count.spot(), count.count().orElse(0), Math.max(0, follow));
        }
        LineWord own = embedded() ? words.getFirst() : new LineWord(Integer.toString(row + 1), false, count.spot());
        return Stream.concat(Stream.of(own), words.stream().skip(at + 1)).toList();
    }

    private void row(TextLine line, List<LineWord> words) {
        boolean edges = head.format().startsWith("e");
        if (edges && words.size() < 2) {
            fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, line.spot(), line.text().strip());
        } else if (edges) {
            edge(words);
        } else {
            name(words.getFirst(), true, words.getFirst().text());
            words.stream().skip(1).forEach(partner -> tie(words.getFirst(), partner));
        }
    }

    private void edge(List<LineWord> words) {
        if (words.size() > 2 && words.get(2).number().isEmpty()) {
            fileDraft.ledger().noted(ImportReason.NOT_A_NUMBER, words.get(2).spot(), "nr. 3", words.get(2).text());
        }
        TieDraft tie = tie(words.get(0), words.get(1));
        if (tie != null && words.size() > 2) {
            tie.value(words.get(2).number().orElse(Double.NaN));
        }
    }

    private TieDraft tie(LineWord from, LineWord to) {
        String line = from.text() + " " + to.text();
        String first = name(from, true, line);
        String second = first == null ? null : name(to, false, line);
        return second == null ? null
                : graph.tie(first, second, from.spot()).directed(!head.isTwoMode()).relation(head.level(matrix));
    }

    /// The id of a node; null, and said, if its number is out of range.
    private String name(LineWord word, boolean row, String line) {
        if (embedded()) {
            return row ? nodes.row(word.text(), word.spot()) : nodes.column(word.text(), word.spot());
        }
        OptionalInt number = word.count();
        int most = row ? head.rows() : head.columns();
        if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= most) {
            int at = number.getAsInt() - 1;
            return row ? nodes.numberedRow(at, head.row(at), word.spot())
                    : nodes.numberedColumn(at, head.column(at), word.spot());
        }
        fileDraft.ledger().rejected(ImportReason.NO_SUCH_NUMBER, word.spot(), word.text(), most, line);
        return null;
    }
}
