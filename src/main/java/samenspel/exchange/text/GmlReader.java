package samenspel.exchange.text;

import java.util.Locale;
import java.util.Optional;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.NodeDraft;
import samenspel.exchange.harvest.SheafDraft;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.harvest.TieDraft;
import samenspel.exchange.harvest.Value;

/// Reads GML (Himsolt, *GML: a portable graph file format*), with the headings and nested lists that
/// Newman's files, Gephi, yEd and Cytoscape write. Keys are the same in any case. Nested lists become
/// attributes with a dotted name, but `graphics` becomes `x`, `y`, `z` and drawing details set aside.
public final class GmlReader {
    private static final String GRAPHICS = "graphics";

    private final Gathering fileDraft;
    private final GmlTokens tokens;

    private GmlReader(SourceText text, Gathering fileDraft) {
        this.fileDraft = fileDraft;
        this.tokens = new GmlTokens(text, fileDraft);
    }

    public static void read(SourceText text, Gathering fileDraft) {
        new GmlReader(text, fileDraft).file();
    }

    private void file() {
        while (tokens.hasNext()) {
            Word key = tokens.key();
            if (key.is("graph") && tokens.isListNext()) {
                graph();
            } else if (tokens.hasNext()) {
                GmlList.skip(tokens, fileDraft, 1);
                fileDraft.ledger().setAsideAlike(ImportReason.METADATA, key.spot(), key.text());
            }
        }
    }

    private void graph() {
        tokens.open();
        SheafDraft graph = fileDraft.graph("");
        boolean directed = false;
        while (!tokens.isEnd()) {
            Word key = tokens.key();
            switch (key.text().toLowerCase(Locale.ROOT)) {
                case "directed" -> directed = tokens.value().text().equals("1");
                case "node" -> node(graph, key);
                case "edge" -> edge(graph, key, directed);
                case "label", "name" -> graph.name(Entities.decode(tokens.value().text()));
                default -> {
                    GmlList.skip(tokens, fileDraft, 2);
                    fileDraft.ledger().setAsideAlike(ImportReason.METADATA, key.spot(), key.text());
                }
            }
        }
        tokens.close();
    }

    private void node(SheafDraft graph, Word key) {
        GmlList fields = GmlList.read(tokens, fileDraft, 2);
        Optional<Word> id = fields.take("id");
        if (id.isEmpty() || id.get().text().isBlank()) {
            fileDraft.ledger().rejected(ImportReason.NODE_WITHOUT_ID, key.spot());
            return;
        }
        NodeDraft node = graph.declare(id.get().text(), key.spot());
        fields.take("label").ifPresent(label -> node.label(Entities.decode(label.text())));
        fields.each((name, word) -> nodeField(node, name, word));
    }

    private void nodeField(NodeDraft node, String name, Word word) {
        if (!name.toLowerCase(Locale.ROOT).startsWith(GRAPHICS) && !name.startsWith("LabelGraphics")) {
            node.put(name, value(word));
        } else if (name.matches("(?i)graphics\\.[xyz]") && word.number().isPresent()) {
            node.replace(name.substring(GRAPHICS.length() + 1).toLowerCase(Locale.ROOT), value(word));
        } else {
            fileDraft.ledger().setAsideAlike(ImportReason.DRAWING, word.spot(), name);
        }
    }

    private void edge(SheafDraft graph, Word key, boolean directed) {
        GmlList fields = GmlList.read(tokens, fileDraft, 2);
        Optional<Word> from = fields.take("source");
        Optional<Word> to = fields.take("target");
        if (from.isEmpty() || to.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, key.spot(), "edge");
            return;
        }
        TieDraft tie = graph.tie(from.get().text(), to.get().text(), key.spot());
        tie.directed(fields.take("directed").map(word -> word.text().equals("1")).orElse(directed));
        fields.each((name, word) -> tieField(tie, name, word));
    }

    private void tieField(TieDraft tie, String name, Word word) {
        if (name.toLowerCase(Locale.ROOT).startsWith(GRAPHICS) || name.startsWith("LabelGraphics")) {
            fileDraft.ledger().setAsideAlike(ImportReason.DRAWING, word.spot(), name);
        } else {
            tie.put(name, value(word));
        }
    }

    private static Value value(Word word) {
        return word.number().isPresent() ? Value.of(word.number().getAsDouble()) : Value.of(Entities.decode(word.text()));
    }
}
