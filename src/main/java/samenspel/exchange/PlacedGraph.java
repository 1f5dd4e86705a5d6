package samenspel.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.exchange.found.AlikeNames;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;

/// A network of a file on its way into the one that is built, with its layer and wave.
///
/// @param file  its name
/// @param layer the layer it is, before its relations; empty if they alone say so
/// @param wave  the wave it is; empty if its ties say so
/// @param joinedByLabel whether nodes of equal labels are one organisation, as where every network gives its nodes different
///                      ones; else nodes of equal ids are
/// @param same  what identifies those that are the same as another, by what would identify them otherwise
record PlacedGraph(String file, FoundGraph graph, String layer, String wave, boolean joinedByLabel, Map<String, String> same) {

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
    static List<PlacedGraph> all(List<FoundFile> files, ImportChoices choices) {
        boolean waves = choices.several() == ImportChoices.Several.WAVES;
        List<FoundGraph> graphs = files.stream().flatMap(file -> file.graphs().stream()).toList();
        boolean several = graphs.size() > 1;
        boolean byLabel = several && !files.stream().allMatch(PlacedGraph::isOfTables) && !haveLastingIds(graphs) && graphs.stream().allMatch(PlacedGraph::hasOwnLabels);
        List<PlacedGraph> all = new ArrayList<>();
        for (FoundFile file : files) {
            for (FoundGraph graph : file.graphs()) {
                String name = several ? name(files, file, graph, all.size()) : "";
                LayerAndWave slot = choices.slots().getOrDefault(name, new LayerAndWave(waves ? "" : name, waves ? name : ""));
                LayerAndWave stated = new LayerAndWave(graph.setting().layer().orElse(slot.layer()), graph.setting().wave().orElse(slot.wave()));
                all.add(new PlacedGraph(file.file(), graph, stated.layer(), stated.wave(), byLabel, Map.of()));
            }
        }
        Map<String, String> same = new HashMap<>(files.stream().allMatch(PlacedGraph::isOfTables) ? alike(all, choices.details().apart()) : Map.of());
        same.putAll(same(all, choices));
        return all.stream().map(placed -> new PlacedGraph(placed.file(), placed.graph(), placed.layer(), placed.wave(), byLabel, same)).toList();
    }

    /// Of those whose name is one organisation, all are the first.
    private static Map<String, String> same(List<PlacedGraph> graphs, ImportChoices choices) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> same = new HashMap<>();
        for (PlacedGraph placed : graphs) {
            for (FoundNode node : placed.graph().nodes()) {
                if (choices.details().oneEach().contains(node.label())) {
                    same.put(placed.own(node), first.computeIfAbsent(node.label(), _ -> placed.own(node)));
                }
            }
        }
        return same;
    }

    /// Names that differ in capitals only from one network to another, of which no network has two: they would be lost and new.
    private static Map<String, String> alike(List<PlacedGraph> graphs, Set<String> apart) {
        Set<String> names = graphs.stream().flatMap(placed -> placed.graph().nodes().stream().map(placed::own)).collect(Collectors.toSet());
        if (!AlikeNames.areAmong(names)) {
            return Map.of();
        }
        List<Set<String>> each = graphs.stream().flatMap(placed -> placed.together().stream()).toList();
        AlikeNames alike = AlikeNames.of(each, List.of(), apart);
        each.forEach(here -> here.forEach(alike::of));
        return alike.joined();
    }

    /// Who is named in each of its waves.
    private Collection<Set<String>> together() {
        if (!graph.hasWaves()) {
            return List.<Set<String>>of(graph.nodes().stream().map(this::own).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        Map<String, Set<String>> byWave = new LinkedHashMap<>();
        graph.ties().forEach(tie -> byWave.computeIfAbsent(tie.wave(), _ -> new LinkedHashSet<>())
                .addAll(List.of(own(graph.nodes().get(tie.from())), own(graph.nodes().get(tie.to())))));
        return byWave.values();
    }

    /// What a network of several is called, and found by among the slots: by its file too, if there are several.
    static String name(List<FoundFile> files, FoundFile file, FoundGraph graph, int before) {
        String inner = graph.name().isEmpty() ? Integer.toString(before + 1) : graph.name();
        return files.size() == 1 ? inner : file.graphs().size() == 1 ? file.stem() : file.stem() + " · " + inner;
    }

    /// The ids of tables are those that somebody gave.
    private static boolean isOfTables(FoundFile file) {
        return file.format() == FileFormat.TABLE || file.format() == FileFormat.WORKBOOK;
    }

    /// Whether ids are words that mean the same in every network: none is the number of a place in its own network, and no
    /// label is that of two ids.
    private static boolean haveLastingIds(List<FoundGraph> graphs) {
        Map<String, String> idOf = new HashMap<>();
        return graphs.stream().flatMap(graph -> graph.nodes().stream()).allMatch(node -> !node.id().matches("\\p{L}?\\d+")
                && idOf.computeIfAbsent(node.label(), _ -> node.id()).equals(node.id()));
    }

    private static boolean hasOwnLabels(FoundGraph graph) {
        Set<String> labels = new HashSet<>();
        return graph.nodes().stream().map(FoundNode::label).allMatch(labels::add);
    }
}
