package samenspel.exchange.xml;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ItemDraft;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.Numbers;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.TieDraft;
import samenspel.exchange.found.TimeSpan;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// Reads GEXF 1.0 to 1.3: static, dynamic (start and end, spells, slices, timestamps, intervals) and as one
/// slice in time; values that change, positions, sizes and colours, nodes within nodes.
public final class GexfReader {
    private static final Set<String> OF_NODES = Set.of("id", "label", "pid", "parents", "for", "start", "end", "startopen", "endopen", "timestamp", "timestamps", "intervals");
    private static final Set<String> OF_EDGES = Set.of("id", "label", "source", "target", "type", "weight", "cardinal", "kind", "start", "end", "startopen", "endopen", "timestamp", "timestamps",
            "intervals", "thickness");
    /// As versions before 1.2 write it.
    private static final Set<String> DIRECTED = Set.of("directed", "dir");

    private final XmlCursor cursor;
    private final FileDraft fileDraft;
    private final GexfValues values;
    private final GexfTimes times;
    private GraphDraft graph;
    private String directedOtherwise = "undirected";
    private Optional<TimeSpan> slice = Optional.empty();

    private GexfReader(SourceText text, FileDraft fileDraft) {
        this.cursor = new XmlCursor(text, fileDraft);
        this.fileDraft = fileDraft;
        this.times = new GexfTimes(cursor);
        this.values = new GexfValues(cursor, times);
    }

    public static void read(SourceText text, FileDraft fileDraft) {
        GexfReader reader = new GexfReader(text, fileDraft);
        if (text.characters().lastIndexOf("<attributes") > text.characters().indexOf("<node ")) {
            reader.values.ahead(text);
        }
        reader.file();
    }

    private void file() {
        if (!cursor.toRoot()) {
            return;
        }
        cursor.children(name -> {
            switch (name) {
                case "graph" -> graph();
                case "meta" -> cursor.remark();
                case "attvalues" -> cursor.children(_ -> values.remark());
                default -> cursor.unknown();
            }
        });
        cursor.finish();
        if (fileDraft.isEmpty()) {
            fileDraft.graph("");
        }
    }

    private void graph() {
        cursor.ofGraph();
        directedOtherwise = cursor.attribute("defaultedgetype").or(() -> cursor.attribute("edgedefault")).orElse("undirected");
        boolean isSlice = cursor.attributeOr("mode", "static").equals("slice");
        Spot spot = cursor.spot();
        Optional<String> moment = cursor.attribute("timestamp").or(() -> cursor.attribute("start")).filter(_ -> isSlice);
        slice = moment.flatMap(Moment::parse).map(TimeSpan::at);
        moment.filter(_ -> slice.isEmpty()).ifPresent(odd -> cursor.ledger().rejected(ImportReason.NOT_A_TIME, spot, odd));
        graph = fileDraft.graph(slice.map(span -> span.from().written()).orElse(""));
        Set<String> said = new HashSet<>();
        cursor.children(name -> {
            switch (name) {
                case "attvalues" -> cursor.children(_ -> said.add(values.remark()));
                case "attvalue" -> said.add(values.remark());
                default -> graphPart(name);
            }
        });
        values.remarkOtherwise(said);
    }

    private void graphPart(String name) {
        switch (name) {
            case "attributes" -> values.declare();
            case "nodes" -> nodes("");
            case "edges" -> cursor.children(child -> {
                if (child.equals("edge")) {
                    cursor.tie(graph).ifPresent(this::edge);
                } else {
                    cursor.unknown();
                }
            });
            case "meta" -> cursor.remark();
            default -> cursor.unknown();
        }
    }

    /// @param group the node they are within; empty for the outermost
    private void nodes(String group) {
        cursor.children(name -> {
            if (name.equals("node")) {
                cursor.nodeId().ifPresent(id -> node(id, group));
            } else {
                cursor.unknown();
            }
        });
    }

    private void node(String id, String group) {
        NodeDraft node = graph.declare(id, cursor.spot()).label(cursor.attributeOr("label", "")).within(cursor.attributeOr("pid", group));
        cursor.rest(OF_NODES, node);
        times.ofItem(node);
        slice.ifPresent(node::there);
        GexfValues.Sink sink = values.sink("node", node::put);
        cursor.children(name -> {
            switch (name) {
                case "nodes" -> nodes(id);
                case "edges" -> graphPart(name);
                default -> part(name, sink, node);
            }
        });
        sink.defaults();
    }

    private void edge(TieDraft tie) {
        Spot spot = cursor.spot();
        tie.directed(directed(cursor.attributeOr("type", directedOtherwise), spot));
        cursor.rest(OF_EDGES, tie);
        cursor.attribute("weight").or(() -> cursor.attribute("cardinal")).ifPresent(weight -> weight(tie, weight, spot));
        cursor.attribute("kind").ifPresent(tie::relation);
        cursor.attribute("label").filter(label -> !label.isBlank()).ifPresent(label -> tie.put("label", AttributeValue.of(label)));
        times.ofItem(tie);
        slice.ifPresent(tie::there);
        GexfValues.Sink sink = values.sink("edge", tie::put);
        cursor.children(name -> part(name, sink, tie));
        sink.defaults();
    }

    private void weight(TieDraft tie, String weight, Spot spot) {
        Numbers.parse(weight).ifPresentOrElse(tie::value, () -> cursor.ledger().rejected(ImportReason.NOT_A_NUMBER, spot, "weight", weight));
    }

    private boolean directed(String type, Spot spot) {
        if (type.toLowerCase(Locale.ROOT).equals("mutual")) {
            cursor.ledger().notedAlike(ImportReason.MUTUAL, spot);
        }
        return DIRECTED.contains(type.toLowerCase(Locale.ROOT));
    }

    /// What nodes and edges have alike.
    private void part(String name, GexfValues.Sink sink, ItemDraft item) {
        switch (name) {
            case "attvalues" -> cursor.children(child -> sink.value());
            case "attvalue" -> sink.value();
            case "spells", "slices" -> cursor.children(child -> times.ofItem(item));
            case "position" -> {
                sink.number("x");
                sink.number("y");
                sink.number("z");
            }
            case "size", "thickness" -> sink.number("value", "size");
            case "color" -> sink.colour();
            case "shape" -> cursor.ledger().setAsideAlike(ImportReason.DRAWING, cursor.spot(), name);
            default -> cursor.unknown();
        }
    }
}
