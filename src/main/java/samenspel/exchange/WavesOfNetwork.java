package samenspel.exchange;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import samenspel.exchange.cells.WaveOrder;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundTie;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Moment;
import samenspel.text.Spot;

/// The waves of a network to be: named by files, by mapping or by ties, or else the moments of its times.
final class WavesOfNetwork {
    static final int MOST = 60;

    /// The names of the waves in their order; the moment of those that are one.
    private final SequencedSet<String> names = new LinkedHashSet<>();
    private final SequencedMap<String, Moment> moments = new LinkedHashMap<>();
    /// Networks of which ties name their wave.
    private final Set<FoundGraph> naming = Collections.newSetFromMap(new IdentityHashMap<>());

    WavesOfNetwork(List<PlacedGraph> graphs, ImportChoices choices, Ledger ledger) {
        SequencedSet<String> chosen = new LinkedHashSet<>();
        graphs.stream().map(PlacedGraph::wave).filter(wave -> !wave.isEmpty()).forEach(chosen::add);
        graphs.forEach(placed -> placed.graph().relations().stream().filter(choices.slots()::containsKey)
                .map(relation -> choices.slots().get(relation).wave()).filter(wave -> !wave.isEmpty()).forEach(chosen::add));
        graphs.stream().filter(placed -> placed.wave().isEmpty()).forEach(placed -> chosen.addAll(wavesOf(placed.graph())));
        names.addAll(WaveOrder.of(chosen));
        graphs.stream().filter(placed -> placed.wave().isEmpty() && placed.graph().hasWaves()).map(PlacedGraph::graph).forEach(naming::add);
        if (WaveOrder.known(chosen).isEmpty()) {
            ledger.noted(ImportReason.WAVES_IN_ORDER_OF_FILE, Spot.NOWHERE, String.join(", ", chosen));
        }
        if (names.isEmpty()) {
            ofTimes(graphs, ledger);
        }
    }

    /// Those it is about, those its ties name, and those in which somebody was asked.
    private static SequencedSet<String> wavesOf(FoundGraph graph) {
        SequencedSet<String> waves = new LinkedHashSet<>(graph.setting().waves());
        waves.addAll(graph.waves());
        graph.setting().answered().keySet().stream().filter(wave -> !wave.isEmpty()).forEach(waves::add);
        return waves;
    }

    private void ofTimes(List<PlacedGraph> graphs, Ledger ledger) {
        TreeSet<Moment> all = new TreeSet<>();
        graphs.forEach(placed -> all.addAll(placed.graph().moments()));
        List<Moment> wanted = List.copyOf(all);
        if (wanted.size() > MOST) {
            ledger.noted(ImportReason.TOO_MANY_WAVES, Spot.NOWHERE, wanted.size(), MOST);
            wanted = wanted.subList(wanted.size() - MOST, wanted.size());
        }
        wanted.forEach(moment -> moments.put(moment.written(), moment));
        names.addAll(moments.sequencedKeySet());
    }

    SequencedSet<String> names() {
        return names;
    }

    Map<String, Moment> moments() {
        return moments;
    }

    /// When a wave was: its name may be a year or a date. Empty where nothing says it.
    Optional<Moment> momentOf(String wave) {
        return Optional.ofNullable(moments.get(wave)).or(() -> Moment.parse(wave));
    }

    /// Whether a tie does not say of which wave it is, beside others that do: it may be of any.
    boolean isOpen(FoundTie tie, PlacedGraph placed, ImportChoices choices) {
        return named(tie, placed, choices).isEmpty() && naming.contains(placed.graph());
    }

    private static String named(FoundTie tie, PlacedGraph placed, ImportChoices choices) {
        LayerAndWave slot = choices.slots().get(tie.relation());
        return slot != null && !slot.wave().isEmpty() ? slot.wave() : placed.wave().isEmpty() ? tie.wave() : placed.wave();
    }

    /// The waves in which a tie stands.
    List<String> of(FoundTie tie, PlacedGraph placed, ImportChoices choices) {
        String named = named(tie, placed, choices);
        if (!named.isEmpty()) {
            return List.of(named);
        }
        return names.stream().filter(name -> moments.get(name) == null || tie.isThere(moments.get(name))).toList();
    }
}
