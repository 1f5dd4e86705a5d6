package samenspel.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Who did not answer, as far as surveys tell: in a wave, or one of its questions only.
final class NonResponse {
    private final List<PlacedGraph> graphs;
    private final Set<String> everybody;

    /// Somebody who answered in a wave, but not in this part of it.
    record Skip(PlacedGraph placed, String wave, String identity) {
    }

    NonResponse(List<PlacedGraph> graphs, Set<String> everybody) {
        this.graphs = graphs;
        this.everybody = everybody;
    }

    /// Who answered nothing in a wave: where only surveys tell of it, everybody whom none of them names; else those whom a
    /// survey says to be silent and nothing else names.
    Set<String> in(String wave) {
        List<PlacedGraph> of = of(wave);
        List<PlacedGraph> surveys = of.stream().filter(placed -> placed.graph().setting().isSurvey()).toList();
        boolean all = !surveys.isEmpty() && surveys.size() == of.size() || !wave.isEmpty() && isOfAnswers(wave);
        Set<String> silent = new TreeSet<>(all ? everybody : Set.of());
        surveys.forEach(placed -> silent.addAll(named(placed)));
        of.forEach(placed -> silent.removeAll(answered(placed, wave)));
        return silent;
    }

    /// Whether all that tells of a wave is what somebody was asked: who is not in it did not answer, and may have been there.
    boolean isOfAnswers(String wave) {
        List<PlacedGraph> of = of(wave);
        return !of.isEmpty() && of.stream().allMatch(placed -> placed.graph().setting().isOfAnswers());
    }

    /// Who is in other waves, but not among the answers of this one.
    Set<String> missing(String wave) {
        Set<String> missing = new TreeSet<>(isOfAnswers(wave) ? everybody : Set.of());
        of(wave).forEach(placed -> missing.removeAll(named(placed)));
        return missing;
    }

    /// Who was not there in a wave, as all say that name them.
    Set<String> absent(String wave) {
        Set<String> absent = new TreeSet<>();
        of(wave).forEach(placed -> absent.addAll(gone(placed)));
        of(wave).forEach(placed -> absent.removeIf(who -> named(placed).contains(who) && !gone(placed).contains(who)));
        return absent;
    }

    private static Set<String> gone(PlacedGraph placed) {
        Set<String> ids = placed.graph().setting().absent();
        return placed.graph().nodes().stream().filter(node -> ids.contains(node.id())).map(placed::identity).collect(Collectors.toSet());
    }

    private static Set<String> named(PlacedGraph placed) {
        return placed.graph().nodes().stream().map(placed::identity).collect(Collectors.toSet());
    }

    List<Skip> skipped(List<String> waves) {
        List<Skip> skips = new ArrayList<>();
        for (String wave : waves) {
            List<PlacedGraph> of = of(wave);
            Set<String> answered = new LinkedHashSet<>();
            of.forEach(placed -> answered.addAll(answered(placed, wave)));
            for (PlacedGraph placed : of) {
                Set<String> here = answered(placed, wave);
                answered.stream().filter(who -> placed.graph().setting().isSurvey() && !here.contains(who))
                        .forEach(who -> skips.add(new Skip(placed, wave, who)));
            }
        }
        return skips;
    }

    /// The networks that tell of a wave.
    private List<PlacedGraph> of(String wave) {
        return graphs.stream().filter(placed -> placed.graph().isOfTies() || placed.graph().setting().isSurvey())
                .filter(placed -> placed.wave().isEmpty() ? waves(placed).isEmpty() || waves(placed).contains(wave) : placed.wave().equals(wave)).toList();
    }

    private static Set<String> waves(PlacedGraph placed) {
        Set<String> waves = new TreeSet<>(placed.graph().setting().answered().keySet());
        waves.remove("");
        return waves;
    }

    /// Of what is no survey everybody it names.
    private static Set<String> answered(PlacedGraph placed, String wave) {
        if (!placed.graph().setting().isSurvey()) {
            return named(placed);
        }
        Set<String> ids = placed.graph().setting().answered().entrySet().stream()
                .filter(in -> !placed.wave().isEmpty() || in.getKey().isEmpty() || in.getKey().equals(wave))
                .flatMap(in -> in.getValue().stream()).collect(Collectors.toSet());
        return placed.graph().nodes().stream().filter(node -> ids.contains(node.id())).map(placed::identity).collect(Collectors.toSet());
    }
}
