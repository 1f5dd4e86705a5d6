package samenspel.exchange.xml;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import samenspel.exchange.found.AttributeValue;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.TieDraft;
import samenspel.text.Spot;

/// Reads GraphML (Brandes et al., *GraphML progress report*): keys with types and defaults, each edge's own
/// direction, several graphs, groups as written by yEd. A nested graph is laid flat, its nodes naming
/// their group in an attribute `group`. Ports, hyperedges and drawings are set aside and said.
public final class GraphmlReader {
    private final XmlCursor cursor;
    private final FileDraft fileDraft;
    private final GraphmlKeys keys;
    private GraphDraft graph;

    private GraphmlReader(SourceText text, FileDraft fileDraft) {
        this.cursor = new XmlCursor(text, fileDraft);
        this.fileDraft = fileDraft;
        this.keys = new GraphmlKeys(cursor);
    }

    public static void read(SourceText text, FileDraft fileDraft) {
        new GraphmlReader(text, fileDraft).file();
    }

    private void file() {
        if (!cursor.toRoot()) {
            return;
        }
        cursor.children(name -> {
            switch (name) {
                case "key" -> keys.declare();
                case "graph" -> graph("");
                case "desc", "data" -> cursor.ledger().setAsideAlike(ImportReason.METADATA, cursor.spot(), name);
                default -> unknown(name);
            }
        });
        cursor.finish();
    }

    private void unknown(String name) {
        cursor.ledger().setAsideAlike(ImportReason.UNKNOWN_PART, cursor.spot(), name);
    }

    /// @param group the node around a nested graph; empty for a graph of its own
    private void graph(String group) {
        boolean directed = !cursor.attributeOr("edgedefault", "directed").equals("undirected");
        if (group.isEmpty()) {
            graph = fileDraft.graph(cursor.attributeOr("id", ""));
        }
        cursor.children(name -> {
            switch (name) {
                case "node" -> node(group);
                case "edge" -> edge(directed);
                case "hyperedge" -> hyperedge();
                case "data", "desc" -> cursor.ledger().setAsideAlike(ImportReason.METADATA, cursor.spot(), name);
                default -> unknown(name);
            }
        });
    }

    private void node(String group) {
        Spot spot = cursor.spot();
        Optional<String> id = cursor.attribute("id").filter(given -> !given.isBlank());
        if (id.isEmpty()) {
            cursor.ledger().rejected(ImportReason.NODE_WITHOUT_ID, spot);
            return;
        }
        NodeDraft node = graph.declare(id.get(), spot);
        if (!group.isEmpty()) {
            node.put("group", AttributeValue.of(group));
        }
        Set<String> given = new HashSet<>();
        cursor.children(name -> nodePart(name, id.get(), node, given));
        keys.defaults("node", given, node::put);
    }

    private void nodePart(String name, String id, NodeDraft node, Set<String> given) {
        switch (name) {
            case "data" -> keys.data((key, value) -> {
                given.add(key);
                node.put(key, value);
            });
            case "graph" -> {
                cursor.ledger().noted(ImportReason.NESTED_GRAPH, cursor.spot(), id);
                graph(id);
            }
            case "port" -> cursor.ledger().setAsideAlike(ImportReason.PORT, cursor.spot());
            case "desc" -> {
                String text = cursor.text(_ -> { });
                node.put("description", AttributeValue.of(text));
            }
            default -> unknown(name);
        }
    }

    private void edge(boolean directedOtherwise) {
        Spot spot = cursor.spot();
        Optional<String> from = cursor.attribute("source");
        Optional<String> to = cursor.attribute("target");
        if (from.isEmpty() || to.isEmpty()) {
            cursor.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, spot, "edge");
            return;
        }
        if (cursor.attribute("sourceport").isPresent() || cursor.attribute("targetport").isPresent()) {
            cursor.ledger().setAsideAlike(ImportReason.PORT, spot);
        }
        TieDraft tie = graph.tie(from.get(), to.get(), spot);
        tie.directed(cursor.attribute("directed").map(Boolean::parseBoolean).orElse(directedOtherwise));
        Set<String> given = new HashSet<>();
        cursor.children(name -> edgePart(name, tie, given));
        keys.defaults("edge", given, tie::put);
    }

    private void edgePart(String name, TieDraft tie, Set<String> given) {
        switch (name) {
            case "data" -> keys.data((key, value) -> {
                given.add(key);
                tie.put(key, value);
            });
            case "desc" -> {
                String text = cursor.text(_ -> { });
                tie.put("description", AttributeValue.of(text));
            }
            default -> unknown(name);
        }
    }

    private void hyperedge() {
        Spot spot = cursor.spot();
        int[] ends = {0};
        cursor.children(name -> ends[0] += name.equals("endpoint") ? 1 : 0);
        cursor.ledger().rejected(ImportReason.HYPEREDGE, spot, ends[0]);
    }
}
