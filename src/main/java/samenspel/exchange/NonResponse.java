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

    /// Who answered nothing in a wave. Nobody where something else than surveys tells of that wave.
    Set<String> in(String wave) {
        List<PlacedGraph> of = of(wave);
        if (of.isEmpty() || !of.stream().allMatch(placed -> placed.graph().setting().isSurvey())) {
            return Set.of();
        }
        Set<String> silent = new TreeSet<>(everybody);
        of.forEach(placed -> silent.removeAll(answered(placed, wave)));
        return silent;
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
        return graphs.stream().filter(placed -> !placed.graph().ties().isEmpty() || placed.graph().setting().isSurvey())
                .filter(placed -> placed.wave().isEmpty() ? named(placed).isEmpty() || named(placed).contains(wave) : placed.wave().equals(wave)).toList();
    }

    private static Set<String> named(PlacedGraph placed) {
        Set<String> named = new TreeSet<>(placed.graph().setting().answered().keySet());
        named.remove("");
        return named;
    }

    private static Set<String> answered(PlacedGraph placed, String wave) {
        Set<String> ids = placed.graph().setting().answered().entrySet().stream()
                .filter(in -> !placed.wave().isEmpty() || in.getKey().isEmpty() || in.getKey().equals(wave))
                .flatMap(in -> in.getValue().stream()).collect(Collectors.toSet());
        return placed.graph().nodes().stream().filter(node -> ids.contains(node.id())).map(placed::identity).collect(Collectors.toSet());
    }
}
