package samenspel.exchange.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.FoundTie;
import samenspel.exchange.found.Numbers;
import samenspel.network.AttributeValue;

/// Rows of numbers beside matrices without names, as many as these have rows: they say something of each organisation, in the
/// order of the matrix, and are no ties though they look like them.
final class RowsBesideMatrix {
    private RowsBesideMatrix() {
    }

    /// The files, with such rows as lists of nodes.
    static List<FoundFile> beside(List<FoundFile> files) {
        Set<Integer> sizes = files.stream().filter(file -> file.format() == FileFormat.MATRIX).map(file -> file.graphs().getFirst().nodes().size()).collect(Collectors.toSet());
        return sizes.size() != 1 ? files : files.stream().map(file -> areAttributes(file, sizes.iterator().next()) ? list(file) : file).toList();
    }

    private static boolean areAttributes(FoundFile file, int rows) {
        FoundGraph graph = file.graphs().getFirst();
        return file.format() == FileFormat.EDGE_LIST && graph.ties().size() == rows && graph.nodes().stream().allMatch(node -> !node.declared() && Numbers.isNumber(node.id()));
    }

    private static FoundFile list(FoundFile file) {
        FoundGraph graph = file.graphs().getFirst();
        List<FoundNode> nodes = new ArrayList<>();
        for (FoundTie tie : graph.ties()) {
            String id = Integer.toString(nodes.size() + 1);
            nodes.add(new FoundNode(id, id, attributes(graph, tie), List.of(), true, tie.line()));
        }
        return new FoundFile(file.file(), FileFormat.ATTRIBUTES, file.encoding(), List.of(new FoundGraph(graph.name(), nodes, List.of(), graph.setting())));
    }

    private static List<FoundAttribute> attributes(FoundGraph graph, FoundTie tie) {
        List<FoundAttribute> attributes = new ArrayList<>(List.of(number("V1", graph.nodes().get(tie.from()).id()), number("V2", graph.nodes().get(tie.to()).id())));
        if (graph.ties().stream().anyMatch(other -> other.value() != 1)) {
            attributes.add(FoundAttribute.of("V3", AttributeValue.of(tie.value())));
        }
        if (!tie.wave().isEmpty()) {
            attributes.add(number("V4", tie.wave()));
        }
        return attributes;
    }

    private static FoundAttribute number(String name, String written) {
        return FoundAttribute.of(name, Numbers.parse(written).isPresent() ? AttributeValue.of(Numbers.parse(written).getAsDouble()) : AttributeValue.of(written));
    }
}
