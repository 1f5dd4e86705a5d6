package samenspel.exchange.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// A matrix section: as many numbers as lines × columns, however they are spread over lines. Every
/// number but 0 is a tie: directed from its line to its column, or without direction between two modes.
final class PajekMatrix {
    private final PajekVertices vertices;
    private final String relation;
    private final Spot heading;
    private final FileDraft fileDraft;
    private final int columns;
    private final NumberMatrix cells;
    private long read;
    private Spot last;
    private int lines;
    /// Where lines are as many as rows, one of another length has shifted those after it.
    private Optional<Unreadable> firstOdd = Optional.empty();

    PajekMatrix(PajekVertices vertices, String relation, TextLine line, FileDraft fileDraft) {
        this.vertices = vertices;
        this.relation = relation;
        this.heading = line.spot();
        this.last = heading;
        this.fileDraft = fileDraft;
        int firstColumn = vertices.isTwoMode() ? vertices.rows() : 0;
        this.columns = vertices.count() - firstColumn;
        this.cells = new NumberMatrix(ids(0, vertices.rows()), ids(firstColumn, vertices.count()), vertices.isTwoMode(), false);
        vertices.graph().relation(relation);
        vertices.graph().saysDirection();
    }

    void add(TextLine line) {
        List<LineWord> words = line.words();
        lines++;
        if (words.size() != columns && firstOdd.isEmpty()) {
            firstOdd = Optional.of(new Unreadable(ImportReason.WRONG_COUNT, words.getLast().spot(), columns, words.size()));
        }
        for (LineWord word : words) {
            last = word.spot();
            OptionalDouble number = word.number();
            if (!Cells.isCell(word)) {
                throw new Unreadable(ImportReason.NOT_A_NUMBER, word.spot(), "*Matrix", word.text());
            }
            if (read >= expected()) {
                throw new Unreadable(ImportReason.WRONG_COUNT, word.spot(), expected(), expected() + 1);
            }
            cells.cell((int) (read / columns), (int) (read % columns), number.orElse(Double.NaN), word.spot());
            read++;
        }
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(at -> Integer.toString(at + 1)).toList();
    }

    private long expected() {
        return (long) vertices.rows() * columns;
    }

    void close() {
        if (read < expected()) {
            throw new Unreadable(ImportReason.WRONG_COUNT, read == 0 ? heading : last, expected(), read);
        }
        if (lines == vertices.rows() && firstOdd.isPresent()) {
            throw firstOdd.get();
        }
        cells.into(vertices.graph(), relation, false, fileDraft);
    }
}
