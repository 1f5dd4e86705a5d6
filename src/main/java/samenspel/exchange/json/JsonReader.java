package samenspel.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingLimits;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;
import samenspel.text.json.Json;
import samenspel.text.json.JsonText;
import samenspel.text.json.NotJson;

/// Reads graphs in JSON: node-link (networkx, d3), Cytoscape elements, graphology, sigma, JGF, netJSON and
/// Kumu. All are a list of nodes and a list of links under one of a few names; what differs are the names
/// of their fields, and whether links name ids or places in the list.
public final class JsonReader {
    private static final List<String> NODES = List.of("nodes", "elements", "vertices", "points");
    private static final List<String> LINKS = List.of("links", "edges", "connections", "ties", "arcs");

    /// Of networkx: for each node a list of whom it is tied to.
    private static final String ADJACENCY = "adjacency";

    /// A million links with their ends, and what they link: the whole text stands in memory, some 70 bytes each.
    private static final int MOST_TOKENS = 6_500_000;
    /// A million links, their ends, and room for what they say more.
    private static final int MOST_PARTS = 2_000_000;

    private final FileDraft fileDraft;

    private JsonReader(FileDraft fileDraft) {
        this.fileDraft = fileDraft;
    }

    public static void read(SourceText text, FileDraft fileDraft) {
        new JsonReader(fileDraft).file(tree(text, fileDraft));
    }

    private static Json tree(SourceText text, FileDraft fileDraft) {
        ReadingLimits limits = fileDraft.limits();
        try {
            return JsonText.read(text.characters(), new JsonText.Limits(limits.depth(), MOST_TOKENS, limits.textLength(), MOST_PARTS), follower(fileDraft));
        } catch (NotJson broken) {
            throw switch (broken.kind()) {
                case EMPTY -> new Unreadable(ImportReason.CUT_OFF, text.end(), "}");
                case CUT_OFF -> new Unreadable(ImportReason.CUT_OFF, broken.spot(), "}");
                case SYNTAX -> new Unreadable(ImportReason.SYNTAX, broken.spot(), "JSON");
                case TOO_DEEP -> new Unreadable(ImportReason.TOO_DEEP, broken.spot(), limits.depth());
                case TOO_MANY -> new Unreadable(ImportReason.TOO_MANY_VALUES, broken.spot(), MOST_TOKENS, MOST_PARTS);
                case TOO_LARGE -> new Unreadable(ImportReason.LINE_TOO_LONG, broken.spot(), limits.textLength());
            };
        }
    }

    private static JsonText.Follower follower(FileDraft fileDraft) {
        return new JsonText.Follower() {
            @Override
            public void at(Spot spot, long offset) {
                fileDraft.step(spot.line());
            }

            @Override
            public void twice(String path, Spot spot, String name) {
                fileDraft.ledger().setAside(ImportReason.KEY_TWICE, spot, name);
            }
        };
    }

    private void file(Json whole) {
        List<Json> graphs = graphs(whole);
        if (graphs.isEmpty()) {
            throw new Unreadable(ImportReason.UNKNOWN_JSON, whole.spot());
        }
        graphs.forEach(this::graph);
    }

    /// The graphs of a text: JGF has them in `graph` or `graphs`.
    private static List<Json> graphs(Json whole) {
        List<Json> candidates = new ArrayList<>(List.of(whole));
        whole.field("graph").ifPresent(candidates::add);
        whole.field("data").ifPresent(candidates::add);
        whole.field("graphs").ifPresent(graphs -> candidates.addAll(graphs.items()));
        return candidates.stream().filter(JsonReader::isGraph).toList();
    }

    private static boolean isGraph(Json json) {
        boolean elements = json.items().stream().limit(1).anyMatch(item -> item.field("data").isPresent());
        Optional<Json> nodes = json.field(NODES);
        boolean inner = nodes.filter(found -> found.field("nodes").isPresent() || elementsList(found)).isPresent();
        boolean pair = nodes.isPresent() && (json.field(LINKS).isPresent() || json.field("nodes").isPresent());
        return elements || inner || pair || bareLinks(json).isPresent();
    }

    /// A list of links that says all there is to say of nodes: who they are.
    private static Optional<Json> bareLinks(Json json) {
        Optional<Json> list = json instanceof Json.Items ? Optional.of(json) : json.field(NODES).isPresent() ? Optional.empty() : json.field(LINKS);
        return list.filter(links -> links.items().stream().limit(1).anyMatch(JsonGraph::isLink));
    }

    private static boolean elementsList(Json json) {
        return json.items().stream().limit(1).anyMatch(item -> item.field("data").isPresent());
    }

    private void graph(Json json) {
        JsonGraph graph = new JsonGraph(json, fileDraft);
        Optional<Json> links = bareLinks(json);
        Json nodes = json.field(NODES).orElse(json);
        if (links.isPresent()) {
            graph.links(links.get());
        } else if (json instanceof Json.Items || elementsList(nodes) && json.field(LINKS).isEmpty()) {
            mixed(graph, json instanceof Json.Items ? json : nodes);
        } else if (nodes.field("nodes").isPresent()) {
            graph.nodes(nodes.field("nodes").get());
            nodes.field("edges").ifPresent(graph::ties);
        } else {
            graph.nodes(nodes);
            json.field(LINKS).ifPresent(graph::ties);
            json.field(ADJACENCY).filter(_ -> json.field(LINKS).isEmpty()).ifPresent(graph::adjacency);
        }
        Optional<String> named = JsonGraph.NAMES.stream().filter(name -> json.field(name).isPresent()).findFirst();
        json.fields().forEach((name, value) -> {
            if (named.filter(name::equals).isEmpty() || value.word().isEmpty()) {
                rest(name, value, false);
            }
        });
    }

    /// Cytoscape's one list of nodes and edges: an edge is what has a source.
    private static void mixed(JsonGraph graph, Json list) {
        for (Json item : list.items()) {
            Json data = item.field("data").orElse(item);
            if (data.field("source").isPresent() || item.field("group").flatMap(Json::word).filter("edges"::equals).isPresent()) {
                graph.tie(item);
            } else {
                graph.node(item, Optional.empty());
            }
        }
    }

    /// What a file says of the whole: each word of it is set aside with its name.
    private void rest(String name, Json value, boolean deep) {
        boolean used = !deep && (NODES.contains(name) || LINKS.contains(name) || name.equals(ADJACENCY) || name.equals("directed"));
        if (used || value instanceof Json.Nothing || name.equals("graph") && isGraph(value)) {
            return;
        }
        if (value.isSingle()) {
            fileDraft.ledger().remark(value.spot(), name, value instanceof Json.Flag(_, boolean flag) ? Boolean.toString(flag) : value.word().orElse(""));
        } else if (value instanceof Json.Fields && !deep && !value.fields().isEmpty()) {
            value.fields().forEach((inner, one) -> rest(name + "." + inner, one, true));
        } else if (!value.fields().isEmpty() || !value.items().isEmpty()) {
            fileDraft.ledger().setAsideAlike(ImportReason.METADATA, value.spot(), name);
        }
    }
}
