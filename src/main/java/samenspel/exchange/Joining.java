package samenspel.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import samenspel.exchange.harvest.Format;
import samenspel.exchange.harvest.FoundNode;
import samenspel.exchange.harvest.FoundTie;
import samenspel.exchange.harvest.Harvest;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.Ledger;
import samenspel.exchange.harvest.Sheaf;
import samenspel.text.Spot;

/// Brings lists of nodes together with the ties that name them, by id or else by name.
final class Joining {
    /// Formats in which nodes and ties often stand apart.
    private static final Set<Format> LISTS = Set.of(Format.TABLE, Format.WORKBOOK, Format.NODE_LIST, Format.ATTRIBUTES);

    private Joining() {
    }

    /// Whether a file is nothing but a list of nodes.
    static boolean isNodeList(Harvest found) {
        return LISTS.contains(found.format()) && found.ties() == 0;
    }

    /// The sheets of one workbook brought together.
    static Harvest within(Harvest found, Ledger ledger) {
        List<Sheaf> lists = found.graphs().stream().filter(graph -> graph.ties().isEmpty()).toList();
        if (!LISTS.contains(found.format()) || lists.isEmpty() || found.ties() == 0) {
            return found;
        }
        List<Sheaf> tied = found.graphs().stream().filter(graph -> !graph.ties().isEmpty()).toList();
        return found.with(named(joined(tied, lists, ledger)));
    }

    /// A network that is alone needs no name to tell it from others.
    private static List<Sheaf> named(List<Sheaf> graphs) {
        return graphs.size() > 1 ? graphs : List.of(graphs.getFirst().named(""));
    }

    /// The networks with what lists say of their nodes, and with the nodes that have no tie. A list of which the ties
    /// name less than half is of something else and is set aside.
    static List<Sheaf> joined(List<Sheaf> tied, List<Sheaf> lists, Ledger ledger) {
        List<Sheaf> result = tied;
        for (Sheaf list : lists) {
            List<Sheaf> before = result;
            result = before.stream().map(graph -> joined(graph, list)).toList();
            if (result.equals(before)) {
                ledger.setAside(ImportReason.NODES_UNKNOWN, Spot.NOWHERE, list.name());
            }
        }
        return result;
    }

    private static Sheaf joined(Sheaf graph, Sheaf list) {
        Map<String, FoundNode> byId = by(list, FoundNode::id);
        Map<String, FoundNode> byLabel = by(list, FoundNode::label);
        long ids = graph.nodes().stream().filter(node -> byId.containsKey(node.id())).count();
        long labels = graph.nodes().stream().filter(node -> byLabel.containsKey(node.id())).count();
        boolean byName = labels > ids;
        return Math.max(ids, labels) * 2 < graph.nodes().size() ? graph : merged(graph, list, byName ? byLabel : byId, byName);
    }

    private static Map<String, FoundNode> by(Sheaf list, Function<FoundNode, String> key) {
        return list.nodes().stream().collect(Collectors.toMap(key, Function.identity(), (first, _) -> first));
    }

    private static Sheaf merged(Sheaf graph, Sheaf list, Map<String, FoundNode> by, boolean byName) {
        Map<String, FoundNode> nodes = new LinkedHashMap<>();
        for (FoundNode listed : list.nodes()) {
            String key = byName ? listed.label() : listed.id();
            nodes.putIfAbsent(key, new FoundNode(key, listed.label(), listed.attributes(), listed.times(), true, listed.line()));
        }
        for (FoundNode own : graph.nodes()) {
            nodes.merge(own.id(), own, Joining::both);
        }
        Map<String, Integer> places = new HashMap<>();
        nodes.keySet().forEach(id -> places.put(id, places.size()));
        List<FoundTie> ties = new ArrayList<>();
        graph.ties().forEach(tie -> ties.add(moved(tie, places.get(graph.nodes().get(tie.from()).id()), places.get(graph.nodes().get(tie.to()).id()))));
        return new Sheaf(graph.name(), List.copyOf(nodes.values()), ties, graph.setting());
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
