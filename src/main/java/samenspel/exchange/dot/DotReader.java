package samenspel.exchange.dot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.Numbers;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.TieDraft;
import samenspel.exchange.found.Unreadable;
import samenspel.exchange.found.WrittenAttributes;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// Reads Graphviz's DOT: chains, subgraphs as ends of ties, defaults, ports, quoted and HTML ids, several
/// graphs in a file. The outermost named subgraph of a node becomes its attribute `cluster`.
public final class DotReader {
    private static final String CLUSTER = "cluster";
    private static final String DIRECTION = "dir";
    /// Whether a tie has a direction, by where its arrow is drawn.
    private static final Map<String, Boolean> WAYS = Map.of("forward", true, "back", true, "both", false, "none", false);

    private final FileDraft fileDraft;
    private final DotTokens tokens;
    private GraphDraft graph;
    private boolean directed;
    private boolean strict;
    private final Map<List<String>, TieDraft> strictTies = new HashMap<>();

    private DotReader(SourceText text, FileDraft fileDraft) {
        this.fileDraft = fileDraft;
        this.tokens = new DotTokens(text, fileDraft);
    }

    public static void read(SourceText text, FileDraft fileDraft) {
        DotReader reader = new DotReader(text, fileDraft);
        while (!reader.tokens.peek().isEnd()) {
            reader.graph();
        }
    }

    private void graph() {
        strict = tokens.peek().isWord("strict");
        if (strict) {
            tokens.next();
        }
        directed = tokens.peek().isWord("digraph");
        if (!directed && !tokens.peek().isWord("graph")) {
            throw tokens.unexpected("graph");
        }
        tokens.next();
        strictTies.clear();
        graph = fileDraft.graph(tokens.peek().isId() ? DotAttributes.id(tokens) : "").implying();
        tokens.expect("{");
        statements(new DotScope(), 1);
        tokens.expect("}");
    }

    private void statements(DotScope scope, int depth) {
        fileDraft.checkDepth(depth, tokens.peek().spot());
        while (!tokens.peek().is("}")) {
            statement(scope, depth);
            tokens.takeIf(";");
            tokens.takeIf(",");
        }
    }

    private void statement(DotScope scope, int depth) {
        DotToken first = tokens.peek();
        if (first.isEnd()) {
            throw tokens.unexpected("}");
        }
        if (first.isWord("node") || first.isWord("edge") || first.isWord("graph")) {
            tokens.next();
            SequencedMap<String, DotToken> attributes = DotAttributes.read(tokens);
            scope.defaults(first.text(), attributes);
            if (first.isWord("graph")) {
                attributes.forEach(this::unused);
            }
            return;
        }
        if (first.is(";") || first.is(",")) {
            tokens.next();
            return;
        }
        chain(scope, depth, first);
    }

    /// `a`, `a -> {b c} -> d [weight=2]` or `key = value`.
    private void chain(DotScope scope, int depth, DotToken first) {
        List<SequencedSet<String>> ends = new ArrayList<>();
        SequencedSet<String> left = end(scope, depth);
        if (first.isId() && tokens.takeIf("=")) {
            setting(scope, first, DotAttributes.value(tokens));
            drop(scope, left);
            return;
        }
        ends.add(left);
        while (tokens.peek().isEdge()) {
            DotToken arrow = tokens.next();
            if (arrow.is("->") != directed) {
                throw new Unreadable(ImportReason.EXPECTED, arrow.spot(), directed ? "->" : "--", arrow.text());
            }
            ends.add(end(scope, depth));
        }
        SequencedMap<String, DotToken> attributes = DotAttributes.read(tokens);
        if (ends.size() == 1) {
            left.forEach(id -> put(graph.node(id, first.spot()).declared(), attributes, scope.usualShape()));
        } else {
            ties(scope, ends, attributes, first.spot());
        }
    }

    private void setting(DotScope scope, DotToken name, DotToken value) {
        scope.setting(name.text(), value);
        unused(name.text(), value);
    }

    /// Of what is said of a whole graph only the names of its parts are used, and its encoding.
    private void unused(String setting, DotToken value) {
        if (!setting.equals("label") && !setting.equals("charset")) {
            fileDraft.ledger().remark(value.spot(), setting, DotLabels.plain(value));
        }
    }

    /// The id before `=` was taken for a node.
    private void drop(DotScope scope, SequencedSet<String> ids) {
        ids.stream().filter(scope::takeFresh).forEach(id -> graph.find(id).ifPresent(graph::drop));
    }

    /// One end of a tie: a node with or without a port, or all nodes of a subgraph.
    private SequencedSet<String> end(DotScope scope, int depth) {
        if (tokens.peek().isWord("subgraph") || tokens.peek().is("{")) {
            return subgraph(scope, depth);
        }
        if (!tokens.peek().isId()) {
            throw tokens.unexpected("}");
        }
        Spot spot = tokens.peek().spot();
        String id = DotAttributes.id(tokens);
        while (tokens.takeIf(":")) {
            DotToken port = tokens.next();
            fileDraft.ledger().setAsideAlike(ImportReason.PORT, port.spot());
        }
        SequencedSet<String> one = new LinkedHashSet<>();
        one.add(id);
        node(scope, id, spot);
        return one;
    }

    private void node(DotScope scope, String id, Spot spot) {
        boolean fresh = graph.find(id).isEmpty();
        NodeDraft node = graph.node(id, spot);
        scope.add(id, fresh);
        if (fresh) {
            put(node, scope.nodeDefaults(), Optional.empty());
        }
    }

    private SequencedSet<String> subgraph(DotScope scope, int depth) {
        String name = "";
        if (tokens.peek().isWord("subgraph")) {
            tokens.next();
            name = tokens.peek().isId() ? DotAttributes.id(tokens) : "";
        }
        if (!tokens.takeIf("{")) {
            throw tokens.unexpected("{");
        }
        DotScope inner = scope.inner();
        statements(inner, depth + 1);
        tokens.expect("}");
        String cluster = inner.label().orElse(name);
        scope.addAll(inner.nodes());
        if (!cluster.isEmpty()) {
            inner.nodes().forEach(id -> cluster(inner, scope, id, cluster));
        }
        return inner.nodes();
    }

    /// The outermost subgraph is the cluster of a node, the innermost its sub-sector.
    private void cluster(DotScope inner, DotScope scope, String id, String cluster) {
        NodeDraft node = graph.node(id, Spot.NOWHERE);
        Optional<String> within = inner.cluster(id);
        Optional<String> former = node.said(CLUSTER);
        if (within.isEmpty()) {
            former.filter(other -> !other.equals(cluster)).ifPresent(other ->
                    fileDraft.ledger().setAsideAlike(ImportReason.ATTRIBUTE_UNUSED, tokens.peek().spot(), CLUSTER, other));
        } else if (node.said(WrittenAttributes.SUB_SECTOR).isEmpty()) {
            node.put(WrittenAttributes.SUB_SECTOR, AttributeValue.of(within.get()));
        }
        node.replace(CLUSTER, AttributeValue.of(cluster));
        scope.clustered(id, cluster);
    }

    private void ties(DotScope scope, List<SequencedSet<String>> ends, SequencedMap<String, DotToken> attributes, Spot spot) {
        for (int at = 0; at + 1 < ends.size(); at++) {
            for (String from : ends.get(at)) {
                for (String to : ends.get(at + 1)) {
                    tie(scope, from, to, spot, attributes);
                }
            }
        }
    }

    private void tie(DotScope scope, String from, String to, Spot spot, SequencedMap<String, DotToken> attributes) {
        boolean ordered = directed || from.compareTo(to) <= 0;
        TieDraft former = strict ? strictTies.get(ordered ? List.of(from, to) : List.of(to, from)) : null;
        if (former != null) {
            fileDraft.ledger().setAside(ImportReason.TIE_TWICE, spot, from, to);
        }
        String way = Optional.ofNullable(attributes.get(DIRECTION)).or(() -> Optional.ofNullable(scope.edgeDefaults().get(DIRECTION))).map(DotToken::text).orElse("").toLowerCase(Locale.ROOT);
        TieDraft tie = former != null ? former : way.equals("back") ? graph.tie(to, from, spot) : graph.tie(from, to, spot);
        tie.directed(WAYS.getOrDefault(way, directed));
        if (strict) {
            strictTies.put(ordered ? List.of(from, to) : List.of(to, from), tie);
        }
        scope.edgeDefaults().forEach((name, value) -> tie.replace(name, value(value)));
        attributes.forEach((name, value) -> tie.replace(name, value(value)));
        if (WAYS.containsKey(way)) {
            tie.remove(DIRECTION);
        }
    }

    private static void put(NodeDraft node, SequencedMap<String, DotToken> attributes, Optional<DotToken> usualShape) {
        boolean isRecord = Optional.ofNullable(attributes.get("shape")).or(() -> usualShape).filter(shape -> shape.text().matches("(?i)M?record")).isPresent();
        attributes.forEach((name, value) -> {
            if (!name.equals("label")) {
                node.replace(name, value(value));
            } else if (isRecord && value.kind() != DotToken.Kind.HTML) {
                node.label(DotLabels.ofRecord(value.text()));
            } else {
                node.label(value.text().contains("\\N") ? "" : DotLabels.plain(value));
            }
        });
    }

    private static AttributeValue value(DotToken token) {
        return token.kind() == DotToken.Kind.HTML ? AttributeValue.of(DotLabels.plain(token)) : Numbers.valueOf(DotLabels.plain(token));
    }
}
