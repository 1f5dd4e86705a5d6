package samenspel.exchange.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ItemDraft;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.TieDraft;
import samenspel.exchange.found.TimeSpan;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// A graph to which the events of a DGS file happen one after the other.
final class DgsGraph {
    private final GraphDraft graph;
    private final FileDraft fileDraft;
    /// What stands now, with the moment since when.
    private final SequencedMap<String, Moment> nodes = new LinkedHashMap<>();
    private final SequencedMap<String, Edge> edges = new LinkedHashMap<>();
    private final Map<String, Set<String>> edgesOf = new HashMap<>();
    private final Set<TieDraft> neverThere = new HashSet<>();
    private Moment now = Moment.BEGINNING;
    private boolean steps;

    private record Edge(TieDraft tie, String from, String to, Moment since) {
    }

    DgsGraph(GraphDraft graph, FileDraft fileDraft) {
        this.graph = graph;
        this.fileDraft = fileDraft;
    }

    void addNode(LineWord id, List<LineWord> attributes) {
        if (nodes.containsKey(id.text())) {
            fileDraft.ledger().setAside(ImportReason.NODE_TWICE, id.spot(), id.text());
            return;
        }
        nodes.put(id.text(), now);
        NodeDraft node = graph.node(id.text(), id.spot()).declared();
        attributes.forEach(word -> change(word, node));
    }

    void changeNode(LineWord id, List<LineWord> attributes) {
        if (!nodes.containsKey(id.text())) {
            unknown(id);
            return;
        }
        NodeDraft node = graph.node(id.text(), id.spot());
        attributes.forEach(word -> change(word, node));
    }

    void removeNode(LineWord id) {
        Moment since = nodes.remove(id.text());
        if (since == null) {
            unknown(id);
            return;
        }
        List.copyOf(edgesOf.getOrDefault(id.text(), Set.of())).forEach(edge -> end(edge, id.spot()));
        end(id.text(), since, id.spot());
    }

    private void end(String id, Moment since, Spot at) {
        NodeDraft node = graph.node(id, at);
        if (steps && since.compareTo(now) < 0) {
            node.there(until(since));
        } else if (node.times().isEmpty()) {
            graph.drop(node);
            fileDraft.ledger().setAside(ImportReason.REMOVED_AGAIN, at, id);
        }
    }

    /// `ae id from [<|>] to attributes`
    void addEdge(List<LineWord> words) {
        boolean arrow = words.get(3).is(">") || words.get(3).is("<");
        LineWord id = words.get(1);
        LineWord last = words.get(arrow && words.size() > 4 ? 4 : 3);
        boolean back = words.get(3).is("<");
        LineWord from = back ? last : words.get(2);
        LineWord to = back ? words.get(2) : last;
        if (edges.containsKey(id.text())) {
            fileDraft.ledger().setAside(ImportReason.TIE_TWICE, id.spot(), from.text(), to.text());
        } else if (!nodes.containsKey(from.text()) || !nodes.containsKey(to.text())) {
            LineWord missing = nodes.containsKey(from.text()) ? to : from;
            fileDraft.ledger().rejected(ImportReason.UNDECLARED_NODE, missing.spot(), missing.text(), from.text(), to.text());
        } else {
            TieDraft tie = graph.tie(from.text(), to.text(), id.spot()).directed(arrow);
            edges.put(id.text(), new Edge(tie, from.text(), to.text(), now));
            edgesOf.computeIfAbsent(from.text(), _ -> new LinkedHashSet<>()).add(id.text());
            edgesOf.computeIfAbsent(to.text(), _ -> new LinkedHashSet<>()).add(id.text());
            words.stream().skip(arrow ? 5 : 4).forEach(word -> change(word, tie));
        }
    }

    void changeEdge(LineWord id, List<LineWord> attributes) {
        Edge edge = edges.get(id.text());
        if (edge == null) {
            unknown(id);
            return;
        }
        attributes.forEach(word -> change(word, edge.tie()));
    }

    void removeEdge(LineWord id) {
        if (edges.containsKey(id.text())) {
            end(id.text(), id.spot());
        } else {
            unknown(id);
        }
    }

    private void end(String id, Spot at) {
        Edge edge = edges.remove(id);
        edgesOf.get(edge.from()).remove(id);
        edgesOf.getOrDefault(edge.to(), Set.of()).remove(id);
        if (steps && edge.since().compareTo(now) < 0) {
            edge.tie().there(until(edge.since()));
        } else {
            neverThere.add(edge.tie());
            fileDraft.ledger().setAside(ImportReason.REMOVED_AGAIN, at, id);
        }
    }

    void step(LineWord word) {
        Optional<Moment> moment = Moment.parse(word.text());
        if (moment.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.NOT_A_TIME, word.spot(), word.text());
            return;
        }
        if (!steps && !edges.isEmpty()) {
            sinceStart(moment.get());
        }
        now = moment.get();
        steps = true;
    }

    /// What stands before the first step is a state of its own: that of step 0, if there is one before it.
    private void sinceStart(Moment first) {
        Moment start = Moment.of(first.order() > 0 ? 0 : first.order() - 1);
        nodes.replaceAll((_, since) -> since.isBound() ? since : start);
        edges.replaceAll((_, edge) -> edge.since().isBound() ? edge : new Edge(edge.tie(), edge.from(), edge.to(), start));
    }

    /// What is removed now is there no more at this step.
    private TimeSpan until(Moment since) {
        return new TimeSpan(since, now, true, false);
    }

    void clear() {
        List.copyOf(edges.sequencedKeySet()).forEach(edge -> end(edge, Spot.NOWHERE));
        List.copyOf(nodes.sequencedKeySet()).forEach(node -> end(node, nodes.remove(node), Spot.NOWHERE));
    }

    /// What stands at the end has no end; what was added by a later step has a beginning.
    void close() {
        graph.dropAll(neverThere);
        nodes.forEach((id, since) -> {
            NodeDraft node = graph.node(id, Spot.NOWHERE);
            if (since.isBound() || !node.times().isEmpty()) {
                node.there(TimeSpan.of(since, Moment.END));
            }
        });
        edges.sequencedValues().stream().filter(edge -> edge.since().isBound())
                .forEach(edge -> edge.tie().there(TimeSpan.of(edge.since(), Moment.END)));
    }

    private void unknown(LineWord id) {
        fileDraft.ledger().rejected(ImportReason.UNDECLARED_NODE, id.spot(), id.text(), id.text(), "");
    }

    /// Sets aside what is said of the graph.
    void remark(LineWord word) {
        Change change = Change.of(word);
        fileDraft.ledger().remark(word.spot(), change.name(), change.value().map(AttributeValue::toString).orElse(""));
    }

    /// What an item says from now on. Where the file has steps, what it said before stays for the time before.
    private void change(LineWord word, ItemDraft item) {
        Change change = Change.of(word);
        if (change.name().isEmpty()) {
            fileDraft.ledger().setAside(ImportReason.ODD_ATTRIBUTE, word.spot(), word.text());
        } else if (!steps || !item.changeAt(now, change.name(), change.value())) {
            item.said(change.name()).filter(former -> change.value().map(AttributeValue::toString).filter(former::equals).isEmpty())
                    .ifPresent(former -> fileDraft.ledger().unused(word.spot(), change.name(), former));
            item.remove(change.name());
            change.value().ifPresent(value -> item.put(change.name(), value));
        }
    }

    /// `name:value`, `+name=value`, `-name` or `name`.
    ///
    /// @param value empty where it is taken away
    private record Change(String name, Optional<AttributeValue> value) {
        static Change of(LineWord word) {
            String text = word.text();
            int separator = word.quoted() ? -1 : DgsWords.separator(text);
            String name = DgsWords.unquoted((separator < 0 ? text : text.substring(0, separator)).replaceFirst("^[+-]", ""));
            boolean away = !word.quoted() && text.startsWith("-") && separator < 0;
            return new Change(name, away ? Optional.empty() : Optional.of(separator < 0 ? AttributeValue.of(true) : DgsWords.value(text.substring(separator + 1))));
        }
    }
}
