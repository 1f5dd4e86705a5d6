package samenspel.exchange.join;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;

/// Matrices without names, of which a list tells whose row each is: by a column with the numbers of the rows, or by its order
/// where it has as many rows as they.
record NumberedRows(int rows) {
    private static final Set<String> NUMBERS = Set.of("number", "nummer", "nr", "no", "num", "row", "rij", "rijnummer", "row number", "rownumber", "#", "index");

    /// Whom the numbers of rows stand for.
    ///
    /// @param column that says so; empty where the order does
    record Numbered(Map<String, FoundNode> nodes, String column) {
    }

    /// Empty if not all networks are such matrices, of the same size.
    static Optional<NumberedRows> of(List<FoundGraph> networks) {
        boolean same = networks.stream().map(graph -> graph.nodes().size()).distinct().count() == 1;
        return same && networks.stream().allMatch(NumberedRows::isNameless) ? Optional.of(new NumberedRows(networks.getFirst().nodes().size())) : Optional.empty();
    }

    private static boolean isNameless(FoundGraph graph) {
        return IntStream.range(0, graph.nodes().size()).allMatch(at -> {
            FoundNode node = graph.nodes().get(at);
            return node.declared() && node.id().equals(Integer.toString(at + 1)) && node.label().equals(node.id());
        });
    }

    /// By a column of numbers.
    Optional<Numbered> byColumn(FoundGraph list) {
        return list.nodeAttributes().stream().filter(name -> NUMBERS.contains(name.strip().toLowerCase(Locale.ROOT)))
                .filter(name -> isNumbered(list, name)).findFirst()
                .map(name -> new Numbered(list.nodes().stream().collect(Collectors.toMap(node -> number(node, name), node -> without(node, name))), name));
    }

    private boolean isNumbered(FoundGraph list, String column) {
        Set<String> numbers = list.nodes().stream().map(node -> number(node, column)).collect(Collectors.toSet());
        return numbers.size() == list.nodes().size() && IntStream.rangeClosed(1, rows).mapToObj(Integer::toString).allMatch(numbers::contains);
    }

    private static FoundNode without(FoundNode node, String column) {
        return new FoundNode(node.id(), node.label(), node.attributes().stream().filter(one -> !one.name().equals(column)).toList(), node.times(), node.declared(), node.line());
    }

    private static String number(FoundNode node, String column) {
        return node.value(column).map(Object::toString).orElse("");
    }

    /// By its order.
    Optional<Numbered> byOrder(FoundGraph list) {
        return list.nodes().size() != rows ? Optional.empty() : Optional.of(new Numbered(IntStream.range(0, rows).boxed()
                .collect(Collectors.toMap(at -> Integer.toString(at + 1), at -> list.nodes().get(at))), ""));
    }
}
