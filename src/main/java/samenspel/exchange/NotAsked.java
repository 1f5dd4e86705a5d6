package samenspel.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import samenspel.exchange.found.FoundTie;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.text.Spot;

/// What was asked in one wave and not in another: who is not on its list, and which layer has no question.
final class NotAsked {
    /// Organisations of a network in which every tie of a layer is kept as unknown.
    private static final int MOST_UNKNOWN = 600;

    private final Map<String, Map<String, Asked>> byLayer = new LinkedHashMap<>();
    private final Collection<String> waves;
    private final NonResponse silence;

    /// Somebody of whom nobody was asked in a wave, or a layer of which nobody was.
    ///
    /// @param about none where it is all of the layer
    record Gap(ImportReason why, String layer, String wave, Set<String> about) {
        /// @param present those of whom it is about that were there
        void say(List<String> present, Ledger ledger) {
            if (about.isEmpty()) {
                ledger.noted(why, Spot.NOWHERE, layer, wave);
            } else if (!present.isEmpty()) {
                ledger.noted(why, Spot.NOWHERE, present.size(), String.join(", ", present), wave);
            }
        }
    }

    /// @param anybody whether anybody could be named
    private record Asked(Set<String> about, boolean anybody) {
        Asked and(Asked other) {
            Set<String> both = new HashSet<>(about);
            both.addAll(other.about);
            return new Asked(both, anybody || other.anybody);
        }
    }

    /// @param waves their names; none where all is of one wave
    /// @param slot  the layer and wave of a relation of a network
    NotAsked(List<PlacedGraph> graphs, Collection<String> waves, NonResponse silence, BiFunction<PlacedGraph, String, LayerAndWave> slot) {
        this.waves = waves;
        this.silence = silence;
        for (PlacedGraph placed : graphs) {
            Map<String, String> identities = new HashMap<>();
            placed.graph().nodes().forEach(node -> identities.put(node.id(), placed.identity(node)));
            Set<String> told = new HashSet<>(placed.graph().relations());
            placed.graph().setting().questions().forEach((question, ids) -> {
                told.remove(question.relation());
                Set<String> about = new HashSet<>();
                ids.forEach(id -> about.add(identities.getOrDefault(id, id)));
                note(slot.apply(placed, question.relation()), question.wave(), new Asked(about, about.isEmpty()));
            });
            told.forEach(relation -> wavesOf(placed, relation).forEach(wave -> note(slot.apply(placed, relation), wave, new Asked(Set.of(), true))));
        }
    }

    /// In which waves something is told of a relation: those that its ties name; one that names none may be of each.
    private static Set<String> wavesOf(PlacedGraph placed, String relation) {
        Set<String> named = placed.graph().hasWaves() ? placed.graph().ties().stream().filter(tie -> tie.relation().equals(relation)).map(FoundTie::wave).collect(Collectors.toSet()) : Set.of();
        return named.isEmpty() || named.contains("") ? Set.of("") : named;
    }

    private void note(LayerAndWave slot, String said, Asked asked) {
        String wave = slot.wave().isEmpty() ? said : slot.wave();
        Map<String, Asked> of = byLayer.computeIfAbsent(slot.layer(), _ -> new LinkedHashMap<>());
        (wave.isEmpty() ? waves : Set.of(wave)).forEach(in -> of.merge(in, asked, Asked::and));
    }

    /// All that was asked in another wave only, and layers of which a list of ties has none in a wave: whether they were asked it does not say.
    ///
    /// @param many how many organisations there are
    Set<Gap> all(int many) {
        Set<Gap> gaps = new LinkedHashSet<>();
        byLayer.forEach((layer, asked) -> {
            Set<String> ever = new TreeSet<>();
            asked.values().forEach(one -> ever.addAll(one.about()));
            waves.stream().filter(silence::isOfAnswers).forEach(wave -> gap(layer, wave, asked, ever, gaps));
            waves.stream().filter(wave -> !silence.isOfAnswers(wave) && !asked.containsKey(wave))
                    .forEach(wave -> gaps.add(new Gap(many > MOST_UNKNOWN ? ImportReason.LAYER_TAKEN_AS_NONE : ImportReason.LAYER_WITHOUT_TIE, layer, wave, Set.of())));
        });
        return gaps;
    }

    private static void gap(String layer, String wave, Map<String, Asked> asked, Set<String> ever, Set<Gap> gaps) {
        Asked here = asked.get(wave);
        if (here == null) {
            gaps.add(new Gap(ImportReason.NOT_ASKED, layer, wave, Set.of()));
        } else if (!here.anybody()) {
            Set<String> about = new TreeSet<>(ever);
            about.removeAll(here.about());
            if (!about.isEmpty()) {
                gaps.add(new Gap(ImportReason.NOT_ASKED_ABOUT, layer, wave, about));
            }
        }
    }
}
