package samenspel.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.FoundTie;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.text.Spot;

/// Brings lists of nodes together with the ties that name them, by id or else by name.
final class NodeListJoin {
    /// Formats in which nodes and ties often stand apart.
    private static final Set<FileFormat> LISTS = Set.of(FileFormat.TABLE, FileFormat.WORKBOOK, FileFormat.NODE_LIST, FileFormat.ATTRIBUTES);

    private NodeListJoin() {
    }

    /// Whether a file is nothing but a list of nodes.
    static boolean isNodeList(FoundFile found) {
        return LISTS.contains(found.format()) && found.ties() == 0;
    }

    /// The sheets of one workbook as one.
    static FoundFile within(FoundFile found, Ledger ledger) {
        List<FoundGraph> lists = found.graphs().stream().filter(graph -> graph.ties().isEmpty()).toList();
        if (!LISTS.contains(found.format()) || lists.isEmpty() || found.ties() == 0) {
            return found;
        }
        List<FoundGraph> tied = found.graphs().stream().filter(graph -> !graph.ties().isEmpty()).toList();
        return found.with(named(joined(tied, lists, ledger)));
    }

    /// A network that is alone needs no name to tell it from others.
    private static List<FoundGraph> named(List<FoundGraph> graphs) {
        return graphs.size() > 1 ? graphs : List.of(graphs.getFirst().named(""));
    }

    /// The networks with what lists say of their nodes, and with the nodes that have no tie. A list of which the ties
    /// name less than half is of something else and is set aside.
    static List<FoundGraph> joined(List<FoundGraph> tied, List<FoundGraph> lists, Ledger ledger) {
        List<FoundGraph> result = tied;
        for (FoundGraph list : lists) {
            List<FoundGraph> before = result;
            result = before.stream().map(graph -> joined(graph, list)).toList();
            if (result.equals(before)) {
                ledger.setAside(ImportReason.NODES_UNKNOWN, Spot.NOWHERE, list.name());
            }
        }
        return result;
    }

    private static FoundGraph joined(FoundGraph graph, FoundGraph list) {
        Map<String, FoundNode> byId = by(list, FoundNode::id);
        Map<String, FoundNode> byLabel = by(list, FoundNode::label);
        long ids = graph.nodes().stream().filter(node -> byId.containsKey(node.id())).count();
        long labels = graph.nodes().stream().filter(node -> byLabel.containsKey(node.id())).count();
        boolean byName = labels > ids;
        return Math.max(ids, labels) * 2 < graph.nodes().size() ? graph : merged(graph, list, byName ? byLabel : byId, byName);
    }

    private static Map<String, FoundNode> by(FoundGraph list, Function<FoundNode, String> key) {
        return list.nodes().stream().collect(Collectors.toMap(key, Function.identity(), (first, _) -> first));
    }

    private static FoundGraph merged(FoundGraph graph, FoundGraph list, Map<String, FoundNode> by, boolean byName) {
        Map<String, FoundNode> nodes = new LinkedHashMap<>();
        for (FoundNode listed : list.nodes()) {
            String key = byName ? listed.label() : listed.id();
            nodes.putIfAbsent(key, new FoundNode(key, listed.label(), listed.attributes(), listed.times(), true, listed.line()));
        }
        for (FoundNode own : graph.nodes()) {
            nodes.merge(own.id(), own, NodeListJoin::both);
        }
        Map<String, Integer> places = new HashMap<>();
        nodes.keySet().forEach(id -> places.put(id, places.size()));
        List<FoundTie> ties = new ArrayList<>();
        graph.ties().forEach(tie -> ties.add(moved(tie, places.get(graph.nodes().get(tie.from()).id()), places.get(graph.nodes().get(tie.to()).id()))));
        return new FoundGraph(graph.name(), List.copyOf(nodes.values()), ties, graph.setting());
    }

    private static FoundNode both(FoundNode listed, FoundNode own) {
        var attributes = new ArrayList<>(listed.attributes());
        attributes.addAll(own.attributes());
        String label = own.label().equals(own.id()) ? listed.label() : own.label();
        return new FoundNode(own.id(), label, attributes, listed.times(), true, listed.line());
    }

    private static FoundTie moved(FoundTie tie, int from, int to) {
        return new FoundTie(from, to, tie.directed(), tie.value(), tie.relation(), tie.wave(), tie.times(), tie.attributes(), tie.line());
    }
}
