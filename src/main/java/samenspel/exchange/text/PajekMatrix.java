package samenspel.exchange.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.TieDraft;
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
    private final int firstColumn;
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
        this.firstColumn = vertices.isTwoMode() ? vertices.rows() : 0;
        this.columns = vertices.count() - firstColumn;
        vertices.graph().relation(relation);
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
            if (number.isEmpty()) {
                throw new Unreadable(ImportReason.NOT_A_NUMBER, word.spot(), "*Matrix", word.text());
            }
            if (read >= expected()) {
                throw new Unreadable(ImportReason.WRONG_COUNT, word.spot(), expected(), expected() + 1);
            }
            if (number.getAsDouble() != 0) {
                tie(word.spot()).value(number.getAsDouble());
            }
            read++;
        }
    }

    private TieDraft tie(Spot at) {
        int row = (int) (read / columns);
        int column = firstColumn + (int) (read % columns);
        return vertices.graph().tie(Integer.toString(row + 1), Integer.toString(column + 1), at)
                .directed(!vertices.isTwoMode()).relation(relation);
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
    }
}
