package samenspel.exchange.text;

import java.util.Locale;
import java.util.Optional;
import samenspel.exchange.found.DrawnArrows;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.TieDraft;
import samenspel.network.AttributeValue;

/// Reads GML (Himsolt, *GML: a portable graph file format*), with the headings and nested lists that
/// Newman's files, Gephi, yEd and Cytoscape write. Keys are the same in any case. Nested lists become
/// attributes with a dotted name, but `graphics` becomes `x`, `y`, `z` and drawing details set aside.
public final class GmlReader {
    private static final String GRAPHICS = "graphics";

    private final FileDraft fileDraft;
    private final GmlTokens tokens;
    private final DrawnArrows arrows = new DrawnArrows();

    private GmlReader(SourceText text, FileDraft fileDraft) {
        this.fileDraft = fileDraft;
        this.tokens = new GmlTokens(text, fileDraft);
    }

    public static void read(SourceText text, FileDraft fileDraft) {
        new GmlReader(text, fileDraft).file();
    }

    private void file() {
        while (tokens.hasNext()) {
            LineWord key = tokens.key();
            if (key.is("graph") && tokens.isListNext()) {
                graph();
            } else if (tokens.hasNext() && !tokens.isListNext()) {
                fileDraft.ledger().remark(key.spot(), key.text(), Entities.decode(tokens.value().text()));
            } else if (tokens.hasNext()) {
                GmlList.skip(tokens, fileDraft, 1);
                fileDraft.ledger().setAsideAlike(ImportReason.METADATA, key.spot(), key.text());
            }
        }
    }

    private void graph() {
        tokens.open();
        GraphDraft graph = fileDraft.graph("");
        boolean directed = false;
        while (!tokens.isEnd()) {
            LineWord key = tokens.key();
            switch (key.text().toLowerCase(Locale.ROOT)) {
                case "directed" -> directed = isYes(tokens.value());
                case "node" -> node(graph, key);
                case "edge" -> edge(graph, key, directed);
                case "label", "name" -> graph.name(Entities.decode(tokens.value().text()));
                default -> other(key);
            }
        }
        tokens.close();
        arrows.direct(graph, fileDraft.ledger());
    }

    /// What is no node or edge, though one whose key is misspelt looks like it.
    private void other(LineWord key) {
        if (!tokens.isListNext()) {
            fileDraft.ledger().remark(key.spot(), key.text(), Entities.decode(tokens.value().text()));
            return;
        }
        GmlList fields = GmlList.read(tokens, fileDraft, 2);
        if (fields.has("id") || fields.has("source") || fields.has("target")) {
            fileDraft.ledger().rejected(ImportReason.UNKNOWN_PART, key.spot(), key.text() + " [ " + fields.written() + "]");
        } else if (fields.isEmpty()) {
            fileDraft.ledger().setAsideAlike(ImportReason.METADATA, key.spot(), key.text());
        } else {
            fields.each((name, value) -> fileDraft.ledger().remark(value.spot(), key.text() + "." + name, value.text()));
        }
    }

    private void node(GraphDraft graph, LineWord key) {
        GmlList fields = GmlList.read(tokens, fileDraft, 2);
        Optional<LineWord> id = fields.take("id");
        if (id.isEmpty() || id.get().text().isBlank()) {
            fileDraft.ledger().rejected(ImportReason.NODE_WITHOUT_ID, key.spot());
            return;
        }
        if (isTwice(fields, "id", key)) {
            return;
        }
        NodeDraft node = graph.declare(id.get().text(), key.spot());
        fields.take("gid").ifPresent(group -> node.within(group.text()));
        fields.take("isGroup").filter(GmlReader::isYes).ifPresent(_ -> node.group());
        fields.take("label").ifPresent(label -> node.label(Entities.decode(label.text())));
        fields.each((name, word) -> nodeField(node, name, word));
    }

    private void nodeField(NodeDraft node, String name, LineWord word) {
        if (!name.toLowerCase(Locale.ROOT).startsWith(GRAPHICS) && !name.startsWith("LabelGraphics")) {
            node.put(name, value(word));
        } else if (name.matches("(?i)graphics\\.[xyz]") && word.number().isPresent()) {
            node.replace(name.substring(GRAPHICS.length() + 1).toLowerCase(Locale.ROOT), value(word));
        } else {
            fileDraft.ledger().setAsideAlike(ImportReason.DRAWING, word.spot(), name);
        }
    }

    private void edge(GraphDraft graph, LineWord key, boolean directed) {
        GmlList fields = GmlList.read(tokens, fileDraft, 2);
        Optional<LineWord> from = fields.take("source");
        Optional<LineWord> to = fields.take("target");
        if (from.isEmpty() || to.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, key.spot(),
                    "edge [ " + from.map(end -> "source " + end.text() + " ").orElse("") + to.map(end -> "target " + end.text() + " ").orElse("") + fields.written() + "]");
            return;
        }
        if (isTwice(fields, "source", key) || isTwice(fields, "target", key)) {
            return;
        }
        TieDraft tie = graph.tie(from.get().text(), to.get().text(), key.spot());
        Optional<LineWord> stated = fields.take("directed");
        tie.directed(stated.map(GmlReader::isYes).orElse(directed));
        if (stated.isEmpty()) {
            drawn(fields).ifPresent(ends -> arrows.add(tie, ends));
        }
        fields.each((name, word) -> tieField(tie, name, word));
    }

    /// The arrows of an edge that says how it is drawn: `arrow "last"`, or a kind of arrow at either end.
    private static Optional<DrawnArrows.Ends> drawn(GmlList fields) {
        String arrow = fields.said("graphics.arrow");
        boolean source = isArrow(fields.said("graphics.sourceArrow")) || arrow.equals("first") || arrow.equals("both");
        boolean target = isArrow(fields.said("graphics.targetArrow")) || arrow.equals("last") || arrow.equals("both");
        return fields.hasWithin(GRAPHICS) ? Optional.of(new DrawnArrows.Ends(source, target)) : Optional.empty();
    }

    private static boolean isArrow(String kind) {
        return !kind.isEmpty() && !kind.equals("none");
    }

    /// Whether a field that was taken is there once more; it is then said.
    private boolean isTwice(GmlList fields, String name, LineWord key) {
        boolean twice = fields.has(name);
        if (twice) {
            fileDraft.ledger().rejected(ImportReason.KEY_TWICE, key.spot(), name);
        }
        return twice;
    }

    private void tieField(TieDraft tie, String name, LineWord word) {
        if (name.toLowerCase(Locale.ROOT).startsWith(GRAPHICS) || name.startsWith("LabelGraphics")) {
            fileDraft.ledger().setAsideAlike(ImportReason.DRAWING, word.spot(), name);
        } else {
            tie.put(name, value(word));
        }
    }

    private static boolean isYes(LineWord word) {
        return word.text().equals("1") || word.text().equalsIgnoreCase("true");
    }

    private static AttributeValue value(LineWord word) {
        return word.number().isPresent() ? AttributeValue.of(word.number().getAsDouble()) : AttributeValue.of(Entities.decode(word.text()));
    }
}
