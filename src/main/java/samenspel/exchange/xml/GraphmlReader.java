package samenspel.exchange.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import samenspel.exchange.found.DrawnArrows;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ItemDraft;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.TieDraft;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// Reads GraphML (Brandes et al., *GraphML progress report*): keys with types and defaults, each edge's own
/// direction, several graphs, groups as written by yEd. A nested graph is laid flat. Keys are declared anywhere. Ports, hyperedges and drawings are set aside and said.
public final class GraphmlReader {
    private static final Set<String> OF_NODES = Set.of("id", "yfiles.foldertype");
    private static final Set<String> OF_EDGES = Set.of("id", "source", "target", "directed", "sourceport", "targetport");

    private final XmlCursor cursor;
    private final FileDraft fileDraft;
    private final GraphmlKeys keys;
    private GraphDraft graph;
    private final DrawnArrows arrows = new DrawnArrows();

    private GraphmlReader(SourceText text, FileDraft fileDraft) {
        this.cursor = new XmlCursor(text, fileDraft);
        this.fileDraft = fileDraft;
        this.keys = new GraphmlKeys(cursor);
    }

    public static void read(SourceText text, FileDraft fileDraft) {
        GraphmlReader reader = new GraphmlReader(text, fileDraft);
        if (declaresLate(text.characters())) {
            reader.keys.ahead(text);
        }
        reader.file();
    }

    private static boolean declaresLate(String text) {
        int last = Math.max(text.lastIndexOf("<key"), text.lastIndexOf(":key "));
        int data = text.indexOf("<data");
        return last > text.indexOf("<node") || data >= 0 && last > data;
    }

    private void file() {
        if (!cursor.toRoot()) {
            return;
        }
        cursor.children(name -> {
            switch (name) {
                case "key" -> keys.declare();
                case "graph" -> graph("");
                case "data" -> keys.remark();
                case "desc" -> cursor.remark();
                default -> cursor.unknown();
            }
        });
        cursor.finish();
    }

    /// @param group the node around a nested graph; empty for a graph of its own
    private void graph(String group) {
        boolean directed = !cursor.attributeOr("edgedefault", "directed").equals("undirected");
        if (group.isEmpty()) {
            graph = fileDraft.graph(cursor.attributeOr("id", ""));
        }
        if (directed && cursor.attribute("edgedefault").isPresent()) {
            graph.saysDirection();
        }
        cursor.ofGraph();
        Set<String> given = new HashSet<>();
        cursor.children(name -> {
            switch (name) {
                case "node" -> cursor.nodeId().ifPresent(id -> node(id, group));
                case "edge" -> cursor.tie(graph).ifPresent(tie -> edge(tie, directed));
                case "hyperedge" -> hyperedge();
                case "key" -> keys.declare();
                case "data" -> given.add(keys.remark());
                case "desc" -> cursor.remark();
                default -> cursor.unknown();
            }
        });
        keys.remarkOtherwise(given);
        if (group.isEmpty()) {
            arrows.direct(graph, fileDraft.ledger());
        }
    }

    private void node(String id, String group) {
        NodeDraft node = graph.declare(id, cursor.spot()).within(group);
        cursor.rest(OF_NODES, node);
        cursor.attribute("yfiles.foldertype").ifPresent(_ -> node.group());
        parts("node", node, name -> {
            switch (name) {
                case "graph" -> graph(id);
                case "port" -> cursor.ledger().setAsideAlike(ImportReason.PORT, cursor.spot());
                default -> cursor.unknown();
            }
        });
    }

    /// Reads what nodes and edges have alike.
    ///
    /// @param others what only one of them has
    private void parts(String element, ItemDraft item, Consumer<String> others) {
        Set<String> given = new HashSet<>();
        cursor.children(name -> {
            switch (name) {
                case "data" -> keys.data((key, value) -> {
                    given.add(key);
                    item.put(key, value);
                });
                case "desc" -> item.put("description", AttributeValue.of(cursor.text(_ -> { })));
                default -> others.accept(name);
            }
        });
        keys.defaults(element, given, item::put);
    }

    private void edge(TieDraft tie, boolean directedOtherwise) {
        if (cursor.attribute("sourceport").isPresent() || cursor.attribute("targetport").isPresent()) {
            cursor.ledger().setAsideAlike(ImportReason.PORT, cursor.spot());
        }
        cursor.rest(OF_EDGES, tie);
        boolean stated = cursor.attribute("directed").isPresent();
        tie.directed(cursor.attribute("directed").map(said -> said.strip().equals("1") || Boolean.parseBoolean(said.strip())).orElse(directedOtherwise));
        parts("edge", tie, _ -> cursor.unknown());
        keys.takeArrows().filter(_ -> !stated).ifPresent(ends -> arrows.add(tie, ends));
    }

    private void hyperedge() {
        Spot spot = cursor.spot();
        List<String> ends = new ArrayList<>();
        cursor.children(name -> {
            if (name.equals("endpoint")) {
                ends.add(cursor.attributeOr("node", ""));
            }
        });
        cursor.ledger().rejected(ImportReason.HYPEREDGE, spot, ends.size(), String.join(", ", ends));
    }
}
