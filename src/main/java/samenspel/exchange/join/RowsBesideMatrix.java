package samenspel.exchange.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.exchange.found.AttributeWords;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.FoundTie;
import samenspel.exchange.found.GraphContext;
import samenspel.exchange.found.Numbers;
import samenspel.network.AttributeValue;

/// Rows of numbers beside matrices without names, as many as these have rows: they say something of each organisation, in the
/// order of the matrix, and are no ties though they look like them.
final class RowsBesideMatrix {
    private RowsBesideMatrix() {
    }

    /// The files, with such rows as lists of nodes.
    static List<FoundFile> beside(List<FoundFile> files) {
        Set<Integer> sizes = files.stream().filter(RowsBesideMatrix::isNameless).map(file -> file.graphs().getFirst().nodes().size()).collect(Collectors.toSet());
        List<FoundFile> listed = sizes.size() != 1 ? files : files.stream().map(file -> areAttributes(file, sizes.iterator().next()) ? list(file) : file).toList();
        boolean several = listed.stream().filter(RowsBesideMatrix::isList).count() > 1;
        return listed.stream().map(file -> isList(file) ? named(file, several) : file).toList();
    }

    /// A matrix whose rows have no names but their numbers.
    private static boolean isNameless(FoundFile file) {
        FoundGraph graph = file.graphs().getFirst();
        boolean alone = file.graphs().size() == 1 && !graph.nodes().isEmpty() && graph.isOfTies() || file.format() == FileFormat.MATRIX;
        return alone && (file.format() == FileFormat.MATRIX || file.format() == FileFormat.TABLE) && IntStream.range(0, graph.nodes().size())
                .allMatch(at -> graph.nodes().get(at).declared() && graph.nodes().get(at).id().equals(Integer.toString(at + 1)));
    }

    private static boolean areAttributes(FoundFile file, int rows) {
        FoundGraph graph = file.graphs().getFirst();
        boolean list = file.format() == FileFormat.EDGE_LIST || file.format() == FileFormat.TABLE && file.graphs().size() == 1;
        return list && graph.ties().size() == rows && graph.nodes().stream().allMatch(node -> !node.declared() && (Numbers.isNumber(node.id()) || AttributeWords.isUnknown(node.id())));
    }

    private static boolean isList(FoundFile file) {
        return file.format() == FileFormat.ATTRIBUTES && file.graphs().size() == 1;
    }

    /// An only column has the name of its file; of several files each column has it before its own.
    private static FoundFile named(FoundFile file, boolean several) {
        FoundGraph graph = file.graphs().getFirst();
        boolean one = graph.nodeAttributes().size() == 1;
        return one || several ? file.with(List.of(new FoundGraph(graph.name(), graph.nodes().stream().map(node -> new FoundNode(node.id(), node.label(),
                node.attributes().stream().map(attribute -> new FoundAttribute(one ? file.stem() : file.stem() + " " + attribute.name(), attribute.value(), attribute.when())).toList(),
                node.times(), node.declared(), node.line())).toList(), graph.ties(), graph.setting()))) : file;
    }

    private static FoundFile list(FoundFile file) {
        FoundGraph graph = file.graphs().getFirst();
        List<FoundNode> nodes = new ArrayList<>();
        for (FoundTie tie : graph.ties()) {
            String id = Integer.toString(nodes.size() + 1);
            nodes.add(new FoundNode(id, id, attributes(graph, tie), List.of(), true, tie.line()));
        }
        return new FoundFile(file.file(), FileFormat.ATTRIBUTES, file.encoding(), List.of(new FoundGraph(graph.name(), nodes, List.of(), GraphContext.NONE)));
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
