package samenspel.exchange.found;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;

/// One network of a file: its nodes and all ties among them, in whatever relations and times.
///
/// @param name  as the file calls it; may be empty
/// @param nodes in the order of the file
/// @param ties  in the order of the file
public record FoundGraph(String name, List<FoundNode> nodes, List<FoundTie> ties, GraphContext setting) {
    public FoundGraph {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /// The same under another name.
    public FoundGraph named(String other) {
        return new FoundGraph(other, nodes, ties, setting);
    }

    /// Whether it is about ties, though there may be none: no mere list of nodes.
    public boolean isOfTies() {
        return !ties.isEmpty() || !setting.relations().isEmpty();
    }

    /// The relations in the order in which they first occur, those without a tie last; one of them may be the empty name.
    public SequencedSet<String> relations() {
        SequencedSet<String> relations = new LinkedHashSet<>();
        ties.forEach(tie -> relations.add(tie.relation()));
        relations.addAll(setting.relations());
        return relations;
    }

    /// Whether some tie names its wave.
    public boolean hasWaves() {
        return ties.stream().anyMatch(tie -> !tie.wave().isEmpty());
    }

    /// The waves its ties name, in the order in which they first occur; empty when none is named.
    public SequencedSet<String> waves() {
        SequencedSet<String> waves = new LinkedHashSet<>();
        ties.stream().map(FoundTie::wave).filter(wave -> !wave.isEmpty()).forEach(waves::add);
        return waves;
    }

    /// Every moment at which something begins or ends, in order of time.
    public SortedSet<Moment> moments() {
        SortedSet<Moment> moments = new TreeSet<>();
        nodes.forEach(node -> collect(node.times(), node.attributes(), moments));
        ties.forEach(tie -> collect(tie.times(), tie.attributes(), moments));
        return moments;
    }

    private static void collect(List<TimeSpan> times, List<FoundAttribute> attributes, SortedSet<Moment> moments) {
        times.forEach(span -> collect(span, moments));
        attributes.forEach(attribute -> collect(attribute.when(), moments));
    }

    private static void collect(TimeSpan span, SortedSet<Moment> moments) {
        if (span.from().isBound()) {
            moments.add(span.from());
        }
        if (span.to().isBound()) {
            moments.add(span.to());
        }
    }

    /// The names of the nodes' attributes in the order in which they first occur.
    public SequencedSet<String> nodeAttributes() {
        SequencedSet<String> names = new LinkedHashSet<>();
        nodes.forEach(node -> node.attributes().forEach(attribute -> names.add(attribute.name())));
        return names;
    }
}
