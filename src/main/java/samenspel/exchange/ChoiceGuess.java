package samenspel.exchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.book.ParticipationWords;
import samenspel.exchange.found.AttributeWords;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.TimeSpan;
import samenspel.exchange.found.WrittenAttributes;
import samenspel.network.AttributeValue;
import samenspel.text.Folding;

/// The sensible guess at what a file leaves open: which attribute is the sector, and what several networks or
/// relations are.
final class ChoiceGuess {
    private static final List<String> SECTORS = List.of("sector", "field", "werkveld", "domein", "domain", "group", "groep", "element type", "type",
            "category", "categorie", "class", "klasse", "soort", "kind", "part", "partition", "cluster", "department", "afdeling", "agency",
            "modularity class", "community", "political ideology", "party", "partido", "sectie", "role", "rol", "status", "office",
            "media type", "type label", "gender", "sex", "geslacht", "group1", "mode");
    private static final Set<String> SHORT_NAMES = Set.of("short name", "shortname", "korte naam", "kortenaam", "afkorting", "abbreviation");
    private static final Set<String> ACCESS = Set.of("access", "access role", "toegang", "toegangsrol", "toegangsorganisatie", "gatekeeper");
    private static final int FEWEST = 2;
    private static final int MOST = 15;
    /// Of an attribute that says itself that it is the sector.
    private static final int MOST_SECTORS = 60;

    private ChoiceGuess() {
    }

    /// @param how what several are, where somebody has said so
    static ImportChoices of(List<FoundFile> files, String title, Optional<ImportChoices.Several> how) {
        List<FoundGraph> graphs = files.stream().flatMap(file -> file.graphs().stream()).toList();
        ImportChoices usual = sector(graphs).map(ImportChoices.usual(title)::withSector).orElse(ImportChoices.usual(title));
        return usual.with(details(graphs)).with(how.orElse(ImportChoices.Several.LAYERS)).withSlots(slots(files, how));
    }

    private static ImportChoices.Details details(List<FoundGraph> graphs) {
        Set<String> names = graphs.stream().flatMap(graph -> graph.nodeAttributes().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        return new ImportChoices.Details(first(names, SHORT_NAMES), first(names, ACCESS), Set.of(), Set.of());
    }

    private static Optional<String> first(Set<String> names, Set<String> wanted) {
        return names.stream().filter(name -> wanted.contains(folded(name))).findFirst();
    }

    /// Whether there is anything that could be waves as well as layers.
    static boolean isOpen(List<FoundFile> files) {
        return names(files).size() > 1 && graphs(files).allMatch(graph -> isTimeless(graph, networks(files).size() > 1));
    }

    /// Whether nothing of a network says when it was. Of several, only ties do: a list of some years says who was in each of them.
    private static boolean isTimeless(FoundGraph graph, boolean several) {
        return !graph.hasWaves() && (several ? graph.ties().stream().allMatch(tie -> tie.times().isEmpty() && tie.attributes().stream().allMatch(one -> one.when() == TimeSpan.ALWAYS)) : graph.moments().isEmpty());
    }

    private static Stream<FoundGraph> graphs(List<FoundFile> files) {
        return files.stream().flatMap(file -> file.graphs().stream());
    }

    /// The names that tell the networks apart, or else the relations of the only network.
    private static List<String> names(List<FoundFile> files) {
        List<String> networks = networks(files);
        return networks.size() > 1 ? networks : List.copyOf(graphs(files).findFirst().orElseThrow().relations());
    }

    private static List<String> networks(List<FoundFile> files) {
        Set<String> names = new LinkedHashSet<>();
        int before = 0;
        for (FoundFile file : files) {
            for (FoundGraph graph : file.graphs()) {
                names.add(PlacedGraph.name(files, file, graph, before++));
            }
        }
        return List.copyOf(names);
    }

    private static Map<String, LayerAndWave> slots(List<FoundFile> files, Optional<ImportChoices.Several> how) {
        List<String> names = names(files);
        boolean open = isOpen(files);
        if (how.filter(ImportChoices.Several.LAYERS::equals).isPresent()) {
            return Map.of();
        }
        if (!open) {
            boolean timeless = graphs(files).allMatch(graph -> !graph.hasWaves() && graph.moments().isEmpty());
            return timeless ? WaveNames.bracketed(names).orElse(Map.of()) : Map.of();
        }
        Optional<Map<String, LayerAndWave>> named = how.isPresent() ? WaveNames.waves(names) : WaveNames.split(names);
        return named.orElseGet(() -> how.isPresent() && networks(files).size() == 1 ? eachAWave(names) : Map.of());
    }

    private static Map<String, LayerAndWave> eachAWave(List<String> names) {
        Map<String, LayerAndWave> slots = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(at -> slots.put(names.get(at),
                new LayerAndWave("", names.get(at).isBlank() ? Integer.toString(at + 1) : names.get(at))));
        return slots;
    }

    /// The first of the usual names that has between 2 and 15 values and says something of most nodes.
    static Optional<String> sector(List<FoundGraph> graphs) {
        List<FoundNode> nodes = graphs.stream().flatMap(graph -> graph.nodes().stream()).toList();
        Set<String> names = graphs.stream().flatMap(graph -> graph.nodeAttributes().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        return SECTORS.stream().flatMap(wanted -> names.stream().filter(name -> folded(name).equals(wanted)))
                .filter(name -> divides(nodes, name)).findFirst();
    }

    private static String folded(String name) {
        return Folding.fold(name.replace('_', ' ')).toLowerCase(Locale.ROOT);
    }

    private static boolean divides(List<FoundNode> nodes, String name) {
        List<String> values = nodes.stream().map(node -> node.value(name).map(AttributeValue::toString).orElse("").strip())
                .filter(value -> !AttributeWords.isUnknown(value)).toList();
        long different = values.stream().distinct().count();
        if (folded(name).equals(WrittenAttributes.SECTOR)) {
            return different > 0 && different <= MOST_SECTORS;
        }
        boolean response = ParticipationWords.told(name, "", false, values).isPresent();
        return !response && different >= FEWEST && different <= MOST && values.size() * 2 >= nodes.size();
    }
}
