package samenspel.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samenspel.exchange.harvest.FoundNode;
import samenspel.exchange.harvest.Sheaf;

/// A network of a file on its way into the one that is built, with its layer and wave.
///
/// @param layer the layer it is, before its relations; empty if they alone say so
/// @param wave  the wave it is; empty if its ties say so
/// @param same what identifies those that are the same as another, by what would identify them otherwise
record PlacedGraph(Sheaf sheaf, String layer, String wave, boolean joinedByLabel, Map<String, String> same) {

    /// What identifies a node across files.
    String identity(FoundNode node) {
        String own = own(node);
        return same.getOrDefault(own, own);
    }

    /// What identifies it if it is the same as no other.
    String own(FoundNode node) {
        return (joinedByLabel ? node.label() : node.id()).strip();
    }

    String layerOf(String relation) {
        return layer.isEmpty() || relation.isEmpty() ? layer + relation : layer + " · " + relation;
    }

    /// The networks of files with their layers and waves.
    static List<PlacedGraph> all(List<Named> harvests, Choices choices) {
        boolean waves = choices.several() == Choices.Several.WAVES;
        List<Sheaf> sheaves = harvests.stream().flatMap(named -> named.harvest().sheaves().stream()).toList();
        boolean several = sheaves.size() > 1;
        boolean byLabel = switch (choices.joinBy()) {
            case ID -> false;
            case LABEL -> true;
            case BEST -> several && sheaves.stream().allMatch(PlacedGraph::hasOwnLabels);
        };
        List<PlacedGraph> graphs = new ArrayList<>();
        for (Named named : harvests) {
            for (Sheaf sheaf : named.harvest().sheaves()) {
                String name = several ? name(named, sheaf, graphs.size()) : "";
                Slot slot = choices.slots().getOrDefault(name, new Slot(waves ? "" : name, waves ? name : ""));
                Slot told = new Slot(sheaf.setting().layer().orElse(slot.layer()), sheaf.setting().wave().orElse(slot.wave()));
                graphs.add(new PlacedGraph(sheaf, told.layer(), told.wave(), byLabel, Map.of()));
            }
        }
        Map<String, String> same = same(graphs, choices);
        return graphs.stream().map(graph -> new PlacedGraph(graph.sheaf(), graph.layer(), graph.wave(), byLabel, same)).toList();
    }

    /// Of those whose name is one organisation, all are the first.
    private static Map<String, String> same(List<PlacedGraph> graphs, Choices choices) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> same = new HashMap<>();
        for (PlacedGraph graph : graphs) {
            for (FoundNode node : graph.sheaf().nodes()) {
                if (choices.details().oneEach().contains(node.label())) {
                    same.put(graph.own(node), first.computeIfAbsent(node.label(), _ -> graph.own(node)));
                }
            }
        }
        return same;
    }

    /// What a network of several is called, and found by among the slots.
    static String name(Named named, Sheaf sheaf, int before) {
        boolean alone = named.harvest().sheaves().size() == 1;
        String inner = sheaf.name().isEmpty() ? Integer.toString(before + 1) : sheaf.name();
        return named.name().isEmpty() ? inner : alone ? named.name() : named.name() + " · " + inner;
    }

    private static boolean hasOwnLabels(Sheaf sheaf) {
        Set<String> labels = new HashSet<>();
        return sheaf.nodes().stream().map(FoundNode::label).allMatch(labels::add);
    }
}
