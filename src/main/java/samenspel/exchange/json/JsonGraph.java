package samenspel.exchange.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ItemDraft;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.Numbers;
import samenspel.exchange.found.TieDraft;
import samenspel.network.AttributeValue;
import samenspel.text.json.Json;

/// One graph of a JSON file.
final class JsonGraph {
    /// Of a network.
    static final List<String> NAMES = List.of("name", "label", "id");
    private static final List<String> IDS = List.of("id", "key", "_id", "name", "label");
    private static final List<String> FROM = List.of("source", "from", "n1", "src", "van", "bron");
    private static final List<String> TO = List.of("target", "to", "n2", "dst", "naar", "doel");
    private static final List<String> WITHIN = List.of("attributes", "metadata", "position");
    private static final List<String> RELATIONS = List.of("relation", "rel");
    /// Of links what is not an attribute.
    private static final Set<String> ENDS_AND_IDS = Set.of("source", "from", "n1", "src", "van", "bron", "target", "to", "n2", "dst", "naar", "doel",
            "id", "key", "_id");
    private static final Set<String> DRAWING = Set.of("selected", "selectable", "locked", "grabbable", "pannable", "removed");
    /// What Cytoscape calls nodes and edges.
    private static final Set<String> KINDS_OF_ELEMENTS = Set.of("nodes", "edges");

    private static final int MOST_WITHIN = 50;

    private final FileDraft fileDraft;
    private final GraphDraft graph;
    private final Optional<JsonDirection> said;
    private boolean arrowed;
    private final List<String> byPlace = new ArrayList<>();
    /// Where nodes have no id but a name, links name their places.
    private boolean unnamed = true;

    JsonGraph(Json json, FileDraft fileDraft) {
        this.fileDraft = fileDraft;
        this.graph = fileDraft.graph(json.field(NAMES).flatMap(Json::word).orElse(""));
        Optional<Json> info = json.field("info").or(() -> json.field("options"));
        Optional<Json> directed = json.field("directed").or(() -> info.flatMap(inner -> inner.field("directed")));
        Optional<String> type = info.flatMap(inner -> inner.field("type")).flatMap(Json::word);
        Optional<Json> arrows = info.flatMap(inner -> inner.field("edges")).flatMap(edges -> edges.field("arrows"));
        this.said = directed.map(JsonGraph::isTrue).or(() -> type.map(Set.of("directed", "mixed")::contains)).map(yes -> yes ? JsonDirection.FORTH : JsonDirection.NONE)
                .or(() -> arrows.flatMap(JsonDirection::arrows));
    }

    /// A list of nodes, or an object that has them by their ids.
    void nodes(Json nodes) {
        nodes.items().forEach(node -> node(node, Optional.empty()));
        nodes.fields().forEach((id, node) -> node(node, Optional.of(id)));
    }

    void node(Json item, Optional<String> outerId) {
        Json data = item.field("data").orElse(item);
        Optional<String> id = outerId.or(() -> item.word()).or(() -> data.field(IDS).flatMap(Json::word)).filter(text -> !text.isBlank());
        byPlace.add(id.orElse(""));
        unnamed &= data.field(List.of("id", "key", "_id")).isEmpty() && outerId.isEmpty();
        if (id.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.NODE_WITHOUT_ID, item.spot());
            return;
        }
        NodeDraft node = graph.declare(id.get(), item.spot());
        data.fields().forEach((name, value) -> field(name, value, node, Set.of("id", "key", "_id")));
        if (data != item) {
            data.field("parent").flatMap(Json::word).ifPresent(node::within);
            node.remove("parent");
            item.fields().forEach((name, value) -> outer(name, value, node));
        }
    }

    /// What Cytoscape says beside the data of an element.
    private void outer(String name, Json value, ItemDraft item) {
        if (!name.equals("group") || !KINDS_OF_ELEMENTS.contains(value.word().orElse(""))) {
            field(name, value, item, Set.of("data"));
        }
    }

    /// Whether something can be a link where no nodes are listed: it has two ends, or is a list that begins with them.
    static boolean isLink(Json item) {
        boolean pair = item.items().size() > 1 && item.items().stream().limit(2).allMatch(end -> end.word().filter(word -> !word.isBlank()).isPresent());
        return pair || item.field(FROM).isPresent() && item.field(TO).isPresent();
    }

    /// Links of a list without nodes, which they make.
    void links(Json links) {
        graph.implying();
        ties(links);
    }

    void ties(Json ties) {
        arrowed = Stream.concat(ties.items().stream(), ties.fields().values().stream()).anyMatch(tie -> tie.field("arrows").isPresent());
        ties.items().forEach(this::tie);
        ties.fields().values().forEach(this::tie);
    }

    /// A link is an object with two ends, or a list of them.
    void tie(Json item) {
        Json data = item.field("data").orElse(item);
        List<Json> pair = item.items();
        Optional<String> from = end(data.field(FROM).or(() -> pair.stream().findFirst()));
        Optional<String> to = end(data.field(TO).or(() -> pair.stream().skip(1).findFirst()));
        if (from.isEmpty() || to.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, item.spot(), "link");
        } else {
            tie(item, data, from.get(), to.get());
        }
    }

    /// For each node, in their order, a list of those it is tied to. A tie without direction is in the lists of both, and counts once.
    void adjacency(Json lists) {
        Map<String, Integer> places = new HashMap<>();
        byPlace.forEach(id -> places.putIfAbsent(id, places.size()));
        boolean both = said.filter(JsonDirection.NONE::equals).isPresent();
        for (int at = 0; at < Math.min(lists.items().size(), byPlace.size()); at++) {
            String from = byPlace.get(at);
            int place = places.getOrDefault(from, at);
            for (Json other : lists.items().get(at).items()) {
                Optional<String> to = end(Optional.of(other));
                if (to.isEmpty()) {
                    fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, other.spot(), "link");
                } else if (!both || places.getOrDefault(to.get(), place) >= place) {
                    tie(other, other, from, to.get());
                }
            }
        }
    }

    private void tie(Json item, Json data, String source, String target) {
        Optional<JsonDirection> stated = JsonDirection.of(data).or(() -> said);
        if (stated.isPresent()) {
            graph.saysDirection();
        }
        JsonDirection direction = stated.orElse(arrowed ? JsonDirection.NONE : JsonDirection.FORTH);
        boolean back = direction == JsonDirection.BACK;
        TieDraft tie = graph.tie(back ? target : source, back ? source : target, item.spot()).directed(direction != JsonDirection.NONE);
        Optional<String> relation = RELATIONS.stream().filter(name -> data.field(name).flatMap(Json::word).isPresent()).findFirst();
        relation.ifPresent(name -> tie.relation(data.field(name).flatMap(Json::word).orElse("")));
        data.fields().forEach((name, value) -> {
            if (relation.filter(name::equals).isEmpty()) {
                tieField(name, value, tie);
            }
        });
        data.items().stream().skip(2).forEach(more -> listed(more, tie));
        if (data != item) {
            item.fields().forEach((name, value) -> outer(name, value, tie));
        }
    }

    /// What stands behind the two ends of a link that is a list: its strength, or an object that says more.
    private void listed(Json more, TieDraft tie) {
        OptionalDouble number = more.word().map(Numbers::parse).orElse(OptionalDouble.empty());
        if (number.isPresent() && !tie.hasValue()) {
            tie.value(number.getAsDouble());
        } else if (more instanceof Json.Fields) {
            more.fields().forEach((name, value) -> tieField(name, value, tie));
        } else if (more instanceof Json.Nothing && !tie.hasValue()) {
            tie.value(Double.NaN);
            fileDraft.ledger().noted(ImportReason.NOT_A_NUMBER, more.spot(), "link", "null");
        } else {
            fileDraft.ledger().setAsideAlike(ImportReason.ATTRIBUTE_UNUSED, more.spot(), "link", more.word().orElse("…"));
        }
    }

    private void tieField(String name, Json value, TieDraft tie) {
        if (!JsonDirection.isUnderstood(name, value)) {
            field(name, value, tie, ENDS_AND_IDS);
        }
    }

    /// An end is an id, an object with an id, or a place in the list of nodes.
    private Optional<String> end(Optional<Json> end) {
        Optional<Json> named = end.map(json -> json.field(IDS).orElse(json));
        return named.flatMap(Json::word).map(word -> named.get() instanceof Json.Digits ? place(word) : word);
    }

    private String place(String written) {
        OptionalInt place = Numbers.count(written);
        boolean isPlace = place.isPresent() && place.getAsInt() < byPlace.size() && graph.find(written).isEmpty();
        return isPlace && unnamed ? byPlace.get(place.getAsInt()) : written;
    }

    private void field(String name, Json json, ItemDraft item, Set<String> used) {
        if (used.contains(name) || json instanceof Json.Nothing) {
            return;
        }
        if (DRAWING.contains(name)) {
            fileDraft.ledger().setAsideAlike(ImportReason.DRAWING, json.spot(), name);
        } else if (json.isSingle()) {
            item.put(FoundAttribute.of(name, value(json)));
        } else if (WITHIN.contains(name) && json instanceof Json.Fields(_, Map<String, Json> inner)) {
            inner.forEach((innerName, value) -> field(innerName, value, item, Set.of()));
        } else if (json instanceof Json.Items(_, List<Json> list) && list.stream().allMatch(one -> one.word().isPresent())) {
            item.put(FoundAttribute.of(name, AttributeValue.of(String.join("; ", list.stream().map(one -> one.word().get()).toList()))));
        } else if (json instanceof Json.Fields(_, Map<String, Json> inner) && name.indexOf('.') < 0 && inner.size() <= MOST_WITHIN) {
            inner.forEach((innerName, value) -> field(name + "." + innerName, value, item, Set.of()));
        } else {
            fileDraft.ledger().setAsideAlike(ImportReason.ODD_ATTRIBUTE, json.spot(), name);
        }
    }

    private static boolean isTrue(Json json) {
        return json instanceof Json.Flag(_, boolean value) && value || json instanceof Json.Digits(_, String written) && written.equals("1");
    }

    private static AttributeValue value(Json single) {
        return switch (single) {
            case Json.Flag(_, boolean value) -> AttributeValue.of(value);
            case Json.Digits(_, String written) -> Numbers.valueOf(written);
            default -> AttributeValue.of(single.word().orElse(""));
        };
    }
}
