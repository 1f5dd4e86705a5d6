package samenspel.exchange.found;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import samenspel.network.AttributeValue;

/// Nodes within nodes, as programs that draw groups write them. A node that holds others, or is said to be a group, and is
/// no end of a tie is no organisation: it is taken away, and its name is the sector of those within it. A node that holds
/// others and has ties stays, and those within it name it as their group.
///
/// Of groups within groups the outermost is the sector and the innermost the sub-sector.
final class NodeGroups {
    private static final String GROUP = "group";
    private static final int MOST_AROUND = 100;

    private final SequencedMap<String, NodeDraft> nodes;
    private final Ledger ledger;
    private final Set<String> tied = new HashSet<>();
    private final Set<String> holding = new HashSet<>();

    private NodeGroups(SequencedMap<String, NodeDraft> nodes, Ledger ledger) {
        this.nodes = nodes;
        this.ledger = ledger;
        nodes.sequencedValues().stream().map(NodeDraft::within).filter(outer -> !outer.isEmpty()).forEach(holding::add);
    }

    static void resolve(SequencedMap<String, NodeDraft> nodes, List<TieDraft> ties, Ledger ledger) {
        NodeGroups groups = new NodeGroups(nodes, ledger);
        if (!groups.holding.isEmpty() || nodes.sequencedValues().stream().anyMatch(NodeDraft::isGroup)) {
            groups.resolve(ties);
        }
    }

    private void resolve(List<TieDraft> ties) {
        ties.forEach(tie -> tied.addAll(List.of(tie.from, tie.to)));
        boolean free = nodes.sequencedValues().stream().flatMap(node -> node.attributes.stream())
                .noneMatch(attribute -> attribute.name().toLowerCase(Locale.ROOT).equals(WrittenAttributes.SECTOR));
        List<NodeDraft> all = List.copyOf(nodes.sequencedValues());
        all.stream().filter(node -> !isOnlyGroup(node)).forEach(node -> name(node, free));
        all.stream().filter(node -> isOnlyGroup(node) || holding.contains(node.id())).forEach(this::say);
    }

    private boolean isOnlyGroup(NodeDraft node) {
        return (node.isGroup() || holding.contains(node.id())) && !tied.contains(node.id());
    }

    /// Names the groups around a node.
    private void name(NodeDraft node, boolean sectorIsFree) {
        List<String> around = around(node);
        if (around.isEmpty()) {
            return;
        }
        NodeDraft outermost = nodes.get(around.getLast());
        boolean sector = sectorIsFree && outermost != null && (outermost.isGroup() || isOnlyGroup(outermost));
        node.put(sector ? WrittenAttributes.SECTOR : node.first(GROUP).isEmpty() ? GROUP : "cluster", AttributeValue.of(shown(around.getLast())));
        if (around.size() > 1 && node.first(WrittenAttributes.SUB_SECTOR).isEmpty()) {
            node.put(WrittenAttributes.SUB_SECTOR, AttributeValue.of(shown(around.getFirst())));
        }
    }

    /// From the inside out; groups that are within one another in a ring end where it closes.
    private List<String> around(NodeDraft node) {
        List<String> around = new ArrayList<>();
        Set<String> seen = new HashSet<>(List.of(node.id()));
        String outer = node.within();
        while (!outer.isEmpty() && around.size() < MOST_AROUND && seen.add(outer)) {
            around.add(outer);
            outer = nodes.containsKey(outer) ? nodes.get(outer).within() : "";
        }
        return around;
    }

    private String shown(String id) {
        return nodes.containsKey(id) ? nodes.get(id).shown() : id;
    }

    private void say(NodeDraft group) {
        if (!isOnlyGroup(group)) {
            ledger.noted(ImportReason.NESTED_GRAPH, group.spot, group.shown());
            return;
        }
        nodes.remove(group.id());
        FoundNode found = group.found();
        ledger.noted(ImportReason.GROUP_NODE, group.spot, found.label());
        found.attributes().forEach(attribute -> ledger.setAsideAlike(ImportReason.ATTRIBUTE_UNUSED, group.spot, attribute.name(), attribute.value().toString()));
    }
}
