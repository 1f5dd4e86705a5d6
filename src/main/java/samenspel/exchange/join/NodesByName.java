package samenspel.exchange.join;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;

/// Files of networks number their nodes for themselves, and name them beside. Where lists know more of these names than they
/// have under the same number, the names identify the nodes.
final class NodesByName {
    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> nameOf = new HashMap<>();

    private NodesByName(List<FoundGraph> lists) {
        lists.stream().flatMap(list -> list.nodes().stream()).forEach(node -> {
            names.add(node.label());
            nameOf.computeIfAbsent(node.id(), _ -> new HashSet<>()).add(node.label());
        });
    }

    /// @param tied  files of ties
    /// @param lists what stands beside them
    static List<FoundFile> of(List<FoundFile> tied, List<FoundGraph> lists) {
        NodesByName known = new NodesByName(lists);
        List<FoundNode> nodes = tied.stream().filter(NodesByName::isNamed).flatMap(file -> file.graphs().stream()).flatMap(graph -> graph.nodes().stream())
                .filter(node -> !node.label().equals(node.id())).toList();
        long byName = nodes.stream().filter(node -> known.names.contains(node.label())).count();
        long byId = nodes.stream().filter(node -> known.nameOf.getOrDefault(node.id(), Set.of()).contains(node.label())).count();
        return byName <= byId ? tied : tied.stream().map(file -> isNamed(file) ? file.with(file.graphs().stream().map(NodesByName::named).toList()) : file).toList();
    }

    /// Whether a file gives each of its nodes a name of its own. The ids of tables are those that somebody gave.
    private static boolean isNamed(FoundFile file) {
        boolean isTable = file.format() == FileFormat.TABLE || file.format() == FileFormat.WORKBOOK;
        return !isTable && file.graphs().stream().allMatch(graph -> graph.nodes().stream().map(FoundNode::label).distinct().count() == graph.nodes().size());
    }

    private static FoundGraph named(FoundGraph graph) {
        Map<String, String> labels = graph.nodes().stream().collect(Collectors.toMap(FoundNode::id, FoundNode::label));
        List<FoundNode> nodes = graph.nodes().stream().map(node ->
                new FoundNode(node.label(), node.label(), node.attributes(), node.times(), node.declared(), node.line())).toList();
        Function<String, String> label = id -> labels.getOrDefault(id, id);
        return new FoundGraph(graph.name(), nodes, graph.ties(), graph.setting().renamed(label::apply));
    }
}
