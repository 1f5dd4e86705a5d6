package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.Unreadable;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// A partition or vector: one number for each vertex of a network, in the order of their numbers.
final class PajekVector {
    private final String name;
    private final boolean used;
    private final FileDraft fileDraft;
    private final List<AttributeValue> values = new ArrayList<>();
    private int size = -1;
    private boolean alone;
    private Spot heading = Spot.NOWHERE;

    PajekVector(String name, boolean vector, FileDraft fileDraft) {
        this(name.isEmpty() ? vector ? "vector" : "partition" : name, fileDraft, true);
    }

    private PajekVector(String name, FileDraft fileDraft, boolean used) {
        this.name = name;
        this.fileDraft = fileDraft;
        this.used = used;
    }

    static PajekVector unused(String name, FileDraft fileDraft) {
        return new PajekVector(name, fileDraft, false);
    }

    /// The `.clu` and `.vec` files have no heading of their own: after the number of vertices come bare
    /// numbers that do not count up from 1.
    static Optional<PajekVector> standingAlone(TextLines lines, TextLine heading, List<LineWord> words, FileDraft fileDraft) {
        if (words.size() != 2 || words.get(1).count().isEmpty() || !lines.hasNext()) {
            return Optional.empty();
        }
        TextLine first = lines.next();
        lines.back(first);
        List<LineWord> row = first.words();
        boolean bare = row.size() == 1 && row.getFirst().number().isPresent();
        if (!bare || !fileDraft.ledger().file().toLowerCase(Locale.ROOT).matches(".*\\.(clu|vec|per)")) {
            return Optional.empty();
        }
        boolean vector = row.getFirst().text().contains(".");
        PajekVector made = new PajekVector("", vector, fileDraft);
        made.alone = true;
        made.size(heading, words);
        return Optional.of(made);
    }

    void size(TextLine line, List<LineWord> words) {
        OptionalInt count = words.size() < 2 ? OptionalInt.empty() : words.get(1).count();
        if (count.isEmpty()) {
            throw new Unreadable(ImportReason.BAD_SIZE, line.spot(), line.text().strip());
        }
        fileDraft.announceNodes(alone ? count.getAsInt() : 0, line.spot());
        size = count.getAsInt();
        heading = line.spot();
    }

    void add(TextLine line) {
        LineWord first = line.words().getFirst();
        if (!used || values.size() >= size) {
            fileDraft.ledger().setAsideAlike(ImportReason.UNKNOWN_LINE, line.spot(), name);
        } else if (first.number().isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.NOT_A_NUMBER, first.spot(), name, first.text());
            values.add(AttributeValue.of(""));
        } else {
            values.add(AttributeValue.of(first.number().getAsDouble()));
        }
    }

    /// Ends it; one that stands alone makes its vertices itself.
    ///
    /// @return whether its numbers are of a network of the file
    boolean close() {
        if (!used || size < 0) {
            return false;
        }
        if (values.size() < size) {
            throw new Unreadable(ImportReason.WRONG_COUNT, heading, size, values.size());
        }
        if (alone) {
            GraphDraft graph = fileDraft.graph("");
            give(values.stream().map(_ -> graph.declare(Integer.toString(graph.size() + 1), heading)).toList());
        }
        return !alone;
    }

    String name() {
        return name;
    }

    int size() {
        return size;
    }

    Spot heading() {
        return heading;
    }

    void give(List<NodeDraft> nodes) {
        for (int at = 0; at < nodes.size(); at++) {
            if (values.get(at) instanceof AttributeValue.Number) {
                nodes.get(at).put(name, values.get(at));
            }
        }
    }
}
