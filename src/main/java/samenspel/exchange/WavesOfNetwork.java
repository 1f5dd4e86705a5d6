package samenspel.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundTie;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.Numbers;
import samenspel.text.Spot;

/// The waves of a network to be: named by files, by mapping or by ties, or else the moments of its times.
final class WavesOfNetwork {
    static final int MOST = 60;

    /// The names of the waves in their order; the moment of those that are one.
    private final SequencedSet<String> names = new LinkedHashSet<>();
    private final SequencedMap<String, Moment> moments = new LinkedHashMap<>();

    WavesOfNetwork(List<PlacedGraph> graphs, ImportChoices choices, Ledger ledger) {
        SequencedSet<String> chosen = new LinkedHashSet<>();
        graphs.stream().map(PlacedGraph::wave).filter(wave -> !wave.isEmpty()).forEach(chosen::add);
        graphs.forEach(placed -> placed.graph().relations().stream().filter(choices.slots()::containsKey)
                .map(relation -> choices.slots().get(relation).wave()).filter(wave -> !wave.isEmpty()).forEach(chosen::add));
        graphs.stream().filter(placed -> placed.wave().isEmpty()).forEach(placed -> chosen.addAll(wavesOf(placed.graph())));
        names.addAll(inOrder(chosen));
        if (names.isEmpty()) {
            ofTimes(graphs, ledger);
        }
    }

    /// Those its ties name, and those in which somebody was asked.
    private static SequencedSet<String> wavesOf(FoundGraph graph) {
        SequencedSet<String> waves = new LinkedHashSet<>(graph.waves());
        graph.setting().answered().keySet().stream().filter(wave -> !wave.isEmpty()).forEach(waves::add);
        return waves;
    }

    /// Waves that are all numbers, or all words such as `nulmeting` and `eindmeting`, stand in the order of these, others in that of the file.
    private static List<String> inOrder(SequencedSet<String> found) {
        List<String> waves = new ArrayList<>(found);
        if (waves.stream().allMatch(Numbers::isNumber)) {
            waves.sort(Comparator.comparingDouble(wave -> Numbers.parse(wave).orElse(0)));
        } else if (waves.stream().allMatch(wave -> WaveNames.turn(wave).isPresent())) {
            waves.sort(Comparator.comparingInt(wave -> WaveNames.turn(wave).orElse(0)));
        }
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

    /// The waves in which a tie stands.
    List<String> of(FoundTie tie, PlacedGraph placed, ImportChoices choices) {
        LayerAndWave slot = choices.slots().get(tie.relation());
        String named = slot != null && !slot.wave().isEmpty() ? slot.wave() : placed.wave().isEmpty() ? tie.wave() : placed.wave();
        if (!named.isEmpty()) {
            return List.of(named);
        }
        return names.stream().filter(name -> moments.get(name) == null || tie.isThere(moments.get(name))).toList();
    }
}
