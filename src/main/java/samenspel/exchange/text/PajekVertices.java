package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.Unreadable;
import samenspel.network.AttributeValue;

/// The vertices of one Pajek network: all that the heading announces are there, whether or not they have a line.
final class PajekVertices {
    private static final List<String> AXES = List.of("x", "y", "z");
    private static final Set<String> DRAWN = Set.of("ellipse", "box", "diamond", "triangle", "cross", "empty", "circle", "house", "man", "woman", "s_size",
            "x_fact", "y_fact", "phi", "r", "q", "ic", "bc", "bw", "lc", "la", "lr", "lphi", "fos", "font", "url", "p", "a", "l", "w", "s");

    private final GraphDraft graph;
    private final FileDraft fileDraft;
    private final int count;
    private final int firstMode;
    private final List<NodeDraft> byNumber = new ArrayList<>();

    PajekVertices(GraphDraft graph, TextLine heading, List<LineWord> words, FileDraft fileDraft) {
        this.graph = graph;
        this.fileDraft = fileDraft;
        OptionalInt all = words.size() < 2 ? OptionalInt.empty() : words.get(1).count();
        OptionalInt first = words.size() < 3 ? all : words.get(2).count();
        if (all.isEmpty() || first.isEmpty() || first.getAsInt() > all.getAsInt() || words.size() > 3) {
            throw new Unreadable(ImportReason.BAD_SIZE, heading.spot(), heading.text().strip());
        }
        count = all.getAsInt();
        firstMode = first.getAsInt();
        fileDraft.announceNodes(count, heading.spot());
        for (int number = 1; number <= count; number++) {
            byNumber.add(graph.declare(Integer.toString(number), heading.spot()));
        }
        if (isTwoMode()) {
            byNumber.forEach(node -> node.put("mode", AttributeValue.of(Integer.parseInt(node.id()) <= firstMode ? 1 : 2)));
        }
    }

    int count() {
        return count;
    }

    boolean isTwoMode() {
        return firstMode < count;
    }

    /// How many lines a matrix has; its columns are the rest of a two-mode network.
    int rows() {
        return firstMode;
    }

    GraphDraft graph() {
        return graph;
    }

    List<NodeDraft> nodes() {
        return byNumber;
    }

    /// `number "label" x y z shape key value … [times]`
    void add(TextLine line) {
        List<LineWord> words = PajekWords.of(line);
        OptionalInt number = words.getFirst().count();
        if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > count) {
            fileDraft.ledger().rejected(ImportReason.NO_SUCH_NUMBER, line.spot(), words.getFirst().text(), count, line.text().strip());
            return;
        }
        NodeDraft node = byNumber.get(number.getAsInt() - 1);
        if (words.size() > 1) {
            int after = afterName(words);
            node.label(plain(words.subList(1, after).stream().map(LineWord::text).collect(Collectors.joining(" "))));
            details(node, words.subList(after, words.size()));
        }
    }

    /// Where a name ends: one in quotes is one word, another goes on to a number, a time or a word of the drawing.
    private static int afterName(List<LineWord> words) {
        int after = 2;
        while (after < words.size() && !words.get(1).quoted() && !words.get(after).quoted() && words.get(after).number().isEmpty()
                && !words.get(after).text().startsWith("[") && !DRAWN.contains(words.get(after).text().toLowerCase(Locale.ROOT))) {
            after++;
        }
        return after;
    }

    private void details(NodeDraft node, List<LineWord> words) {
        int axis = 0;
        boolean bare = true;
        for (LineWord word : words) {
            bare &= word.number().isPresent();
            if (word.text().startsWith("[") && !word.quoted()) {
                PajekTimes.give(word, node, fileDraft);
            } else if (axis < AXES.size() && word.number().isPresent()) {
                node.replace(AXES.get(axis++), AttributeValue.of(word.number().getAsDouble()));
            } else if (bare && word.number().isPresent()) {
                fileDraft.ledger().setAside(ImportReason.TOO_MANY_NUMBERS, word.spot(), word.text());
            } else {
                fileDraft.ledger().setAsideAlike(ImportReason.DRAWING, word.spot(), "*Vertices");
                axis = AXES.size();
            }
        }
    }

    /// Pajek writes a new line as `\n` and letters it lacks as `&#353;`.
    static String plain(String label) {
        return Entities.decode(label.replace("\\n", " ")).strip();
    }

    /// The id of a vertex a tie names; empty, and said, if there is no such vertex.
    Optional<String> id(LineWord word, TextLine row) {
        OptionalInt number = word.count();
        if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= count) {
            return Optional.of(Integer.toString(number.getAsInt()));
        }
        fileDraft.ledger().rejected(ImportReason.NO_SUCH_NUMBER, word.spot(), word.text(), count, row.text().strip());
        return Optional.empty();
    }
}
