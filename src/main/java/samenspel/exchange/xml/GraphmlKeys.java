package samenspel.exchange.xml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import samenspel.exchange.found.DrawnArrows;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.SourceText;
import samenspel.network.AttributeValue;

/// The `<key>` declarations of a GraphML file.
final class GraphmlKeys {
    private final SequencedMap<String, Typed> byId = new LinkedHashMap<>();
    private final Map<String, String> whose = new HashMap<>();
    private final XmlCursor cursor;
    private final Set<String> ahead = new HashSet<>();
    private Optional<DrawnArrows.Ends> arrows = Optional.empty();

    GraphmlKeys(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /// Takes the declarations of a text that has some behind what they declare.
    void ahead(SourceText text) {
        XmlCursor all = new XmlCursor(text, new FileDraft(text.file(), cursor.fileDraft().manner()));
        if (all.toRoot()) {
            ahead(all);
            ahead.addAll(byId.sequencedKeySet());
        }
    }

    private void ahead(XmlCursor all) {
        all.children(name -> {
            switch (name) {
                case "key" -> declare(all);
                case "graph", "node" -> ahead(all);
                default -> { }
            }
        });
    }

    void declare() {
        declare(cursor);
    }

    private void declare(XmlCursor cursor) {
        String id = cursor.attributeOr("id", "");
        var spot = cursor.spot();
        if (byId.containsKey(id) && !ahead.remove(id)) {
            cursor.ledger().setAside(ImportReason.KEY_TWICE, spot, id);
            return;
        }
        boolean drawing = cursor.attribute("yfiles.type").isPresent();
        String name = cursor.attribute("attr.name").filter(given -> !given.isBlank()).orElse(drawing ? "" : id);
        whose.put(id, cursor.attributeOr("for", "all"));
        byId.put(id, Typed.declared(cursor, id, name, cursor.attributeOr("attr.type", "string")));
    }

    /// Reads the current `<data>` element and gives its value; drawing details of yFiles are set aside.
    void data(BiConsumer<String, AttributeValue> put) {
        String key = cursor.attributeOr("key", "");
        var spot = cursor.spot();
        Typed typed = byId.get(key);
        if (typed == null) {
            cursor.ledger().notedAlike(ImportReason.UNDECLARED_KEY, spot, key);
            typed = Typed.text(key);
        }
        String name = typed.name();
        boolean[] structured = {false};
        String text = cursor.text(_ -> {
            structured[0] = true;
            label(name, put);
        });
        if (structured[0] || name.isEmpty()) {
            cursor.ledger().setAsideAlike(ImportReason.DRAWING, spot, key);
        } else {
            typed.value(text, spot, cursor.ledger()).ifPresent(value -> put.accept(name, value));
        }
    }

    /// Sets the current `<data>` element of a graph aside.
    ///
    /// @return what it is called
    String remark() {
        String key = cursor.attributeOr("key", "");
        var spot = cursor.spot();
        String name = Optional.ofNullable(byId.get(key)).map(Typed::name).filter(given -> !given.isEmpty()).orElse(key);
        cursor.ledger().remark(spot, name, cursor.text(_ -> { }));
        return name;
    }

    /// Takes what a graph does not say itself as a remark on it.
    void remarkOtherwise(Set<String> given) {
        byId.forEach((id, typed) -> typed.otherwise().filter(_ -> "graph".equals(whose.get(id)) && !given.contains(typed.name()))
                .ifPresent(said -> cursor.ledger().remark(cursor.spot(), typed.name(), said)));
    }

    /// The arrows drawn at the edge that was read last, once.
    Optional<DrawnArrows.Ends> takeArrows() {
        Optional<DrawnArrows.Ends> taken = arrows;
        arrows = Optional.empty();
        return taken;
    }

    /// The things of yFiles' drawing that name something or say which way an edge goes.
    private void label(String name, BiConsumer<String, AttributeValue> put) {
        cursor.children(child -> {
            if (child.equals("nodelabel") || child.equals("edgelabel")) {
                String text = cursor.text(_ -> { });
                if (!text.isEmpty()) {
                    put.accept("label", AttributeValue.of(text));
                }
            } else if (child.equals("arrows")) {
                arrows = Optional.of(new DrawnArrows.Ends(isDrawn("source"), isDrawn("target")));
            } else {
                label(name, put);
            }
        });
    }

    private boolean isDrawn(String end) {
        return !cursor.attributeOr(end, "none").strip().equalsIgnoreCase("none");
    }

    /// The values of what an element does not give itself.
    void defaults(String element, Set<String> given, BiConsumer<String, AttributeValue> put) {
        byId.forEach((id, typed) -> {
            boolean applies = whose.get(id).equals(element) || whose.get(id).equals("all");
            if (applies && typed.otherwise().isPresent() && !typed.name().isEmpty() && !given.contains(typed.name())) {
                typed.value(typed.otherwise().get(), cursor.spot(), cursor.ledger()).ifPresent(v -> put.accept(typed.name(), v));
            }
        });
    }
}
