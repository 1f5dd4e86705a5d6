package samenspel.exchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Numbers;
import samenspel.exchange.found.TimeSpan;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;
import samenspel.text.account.ConfidentialRemark;

/// The declared attributes of a GEXF file and the values its nodes and edges give for them.
final class GexfValues {
    private final XmlCursor cursor;
    private final GexfTimes times;
    private final Map<String, Map<String, Typed>> declared = new HashMap<>();

    GexfValues(XmlCursor cursor, GexfTimes times) {
        this.cursor = cursor;
        this.times = times;
    }

    /// Takes the declarations of a text that has some behind the values of its nodes, as GEXF 1.0 allows.
    void ahead(SourceText text) {
        XmlCursor all = new XmlCursor(text, new FileDraft(text.file(), cursor.fileDraft().manner()));
        if (all.toRoot()) {
            ahead(all);
        }
    }

    private void ahead(XmlCursor all) {
        all.children(name -> {
            switch (name) {
                case "attributes" -> declare(all);
                case "graph", "nodes", "edges" -> ahead(all);
                default -> { }
            }
        });
    }

    /// Reads the current `<attributes>` element.
    void declare() {
        declare(cursor);
    }

    /// Takes the current `<attvalue>` element, of a graph, as a remark on it.
    ///
    /// @return the id of the attribute
    String remark() {
        String id = id();
        // Some programs declare what graphs have among what nodes have: they know no third kind.
        String known = Optional.ofNullable(ofGraphs().get(id)).map(Typed::name)
                .or(() -> declared.values().stream().map(byId -> byId.get(id)).filter(Objects::nonNull).map(Typed::name).filter(name -> ConfidentialRemark.is(name, "")).findFirst())
                .orElse(id);
        cursor.ledger().remark(cursor.spot(), known, cursor.attributeOr("value", ""));
        return id;
    }

    /// Takes what a graph does not say itself as a remark on it.
    void remarkOtherwise(Set<String> given) {
        ofGraphs().forEach((id, typed) -> typed.otherwise().filter(_ -> !given.contains(id)).ifPresent(said -> cursor.ledger().remark(cursor.spot(), typed.name(), said)));
    }

    private Map<String, Typed> ofGraphs() {
        return declared.getOrDefault("graph", Map.of());
    }

    /// Of the attribute whose value the current element is.
    private String id() {
        return cursor.attribute("for").or(() -> cursor.attribute("attribute")).or(() -> cursor.attribute("id")).orElse("");
    }

    private void declare(XmlCursor cursor) {
        String owner = cursor.attributeOr("class", "node").toLowerCase(Locale.ROOT);
        Map<String, Typed> byId = declared.computeIfAbsent(owner.endsWith("s") ? owner.substring(0, owner.length() - 1) : owner, _ -> new LinkedHashMap<>());
        cursor.children(name -> {
            if (name.equals("attribute")) {
                attribute(cursor, byId);
            }
        });
    }

    private static void attribute(XmlCursor cursor, Map<String, Typed> byId) {
        String id = cursor.attributeOr("id", "");
        byId.put(id, Typed.declared(cursor, id, cursor.attributeOr("title", id), cursor.attributeOr("type", "string")));
    }

    Sink sink(String owner, Consumer<FoundAttribute> put) {
        return new Sink(declared.getOrDefault(owner, Map.of()), put);
    }

    /// Takes the values of one node or edge.
    final class Sink {
        private final Map<String, Typed> byId;
        private final Consumer<FoundAttribute> put;
        private final Set<String> given = new HashSet<>();

        private Sink(Map<String, Typed> byId, Consumer<FoundAttribute> put) {
            this.byId = byId;
            this.put = put;
        }

        /// The current `<attvalue>` element, with its times.
        void value() {
            Spot spot = cursor.spot();
            String id = id();
            Typed typed = byId.get(id);
            if (typed == null) {
                cursor.ledger().notedAlike(ImportReason.UNDECLARED_KEY, spot, id);
                typed = Typed.text(id);
            }
            given.add(id);
            String name = typed.name();
            List<TimeSpan> when = new ArrayList<>();
            boolean[] unread = {false};
            times.ofElement(when::add, () -> unread[0] = true);
            if (!unread[0] || !when.isEmpty()) {
                typed.value(cursor.attributeOr("value", ""), spot, cursor.ledger()).ifPresent(value -> put(name, value, when));
            }
        }

        private void put(String name, AttributeValue value, List<TimeSpan> when) {
            if (when.isEmpty()) {
                put.accept(FoundAttribute.of(name, value));
            }
            when.forEach(span -> put.accept(new FoundAttribute(name, value, span)));
        }

        void number(String attribute) {
            number(attribute, attribute);
        }

        void number(String attribute, String name) {
            cursor.attribute(attribute).map(Numbers::parse).filter(OptionalDouble::isPresent)
                    .ifPresent(number -> put.accept(FoundAttribute.of(name, AttributeValue.of(number.getAsDouble()))));
        }

        /// As `#rrggbb`.
        void colour() {
            Optional<String> hex = cursor.attribute("hex");
            StringBuilder colour = new StringBuilder(hex.orElse("#"));
            for (String part : List.of("r", "g", "b")) {
                int level = cursor.attribute(part).map(Numbers::parse).filter(OptionalDouble::isPresent)
                        .map(number -> Math.clamp((long) number.getAsDouble(), 0, 255)).orElse(0);
                colour.append(hex.isPresent() ? "" : Integer.toHexString(256 + level).substring(1));
            }
            put.accept(FoundAttribute.of("colour", AttributeValue.of(colour.toString())));
        }

        /// Puts the declared values of what was not given.
        void defaults() {
            byId.forEach((id, typed) -> {
                if (typed.otherwise().isPresent() && !given.contains(id)) {
                    typed.value(typed.otherwise().get(), cursor.spot(), cursor.ledger())
                            .ifPresent(value -> put.accept(FoundAttribute.of(typed.name(), value)));
                }
            });
        }
    }
}
