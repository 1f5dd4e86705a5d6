package samenspel.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Who did not answer, as far as surveys tell: in a wave, or one of its questions only.
final class Silence {
    private final List<PlacedGraph> graphs;
    private final Set<String> everybody;

    /// Somebody who answered in a wave, but not in this part of it.
    record Skip(PlacedGraph graph, String wave, String identity) {
    }

    Silence(List<PlacedGraph> graphs, Set<String> everybody) {
        this.graphs = graphs;
        this.everybody = everybody;
    }

    /// Who answered nothing in a wave. Nobody where something else than surveys tells of that wave.
    Set<String> in(String wave) {
        List<PlacedGraph> of = of(wave);
        if (of.isEmpty() || !of.stream().allMatch(graph -> graph.sheaf().setting().isSurvey())) {
            return Set.of();
        }
        Set<String> silent = new TreeSet<>(everybody);
        of.forEach(graph -> silent.removeAll(answered(graph, wave)));
        return silent;
    }

    List<Skip> skipped(List<String> waves) {
        List<Skip> skips = new ArrayList<>();
        for (String wave : waves) {
            List<PlacedGraph> of = of(wave);
            Set<String> answered = new LinkedHashSet<>();
            of.forEach(graph -> answered.addAll(answered(graph, wave)));
            for (PlacedGraph graph : of) {
                Set<String> here = answered(graph, wave);
                answered.stream().filter(who -> graph.sheaf().setting().isSurvey() && !here.contains(who))
                        .forEach(who -> skips.add(new Skip(graph, wave, who)));
            }
        }
        return skips;
    }

    /// The networks that tell of a wave.
    private List<PlacedGraph> of(String wave) {
        return graphs.stream().filter(graph -> !graph.sheaf().ties().isEmpty() || graph.sheaf().setting().isSurvey())
                .filter(graph -> graph.wave().isEmpty() ? named(graph).isEmpty() || named(graph).contains(wave) : graph.wave().equals(wave)).toList();
    }

    private static Set<String> named(PlacedGraph graph) {
        Set<String> named = new TreeSet<>(graph.sheaf().setting().answered().keySet());
        named.remove("");
        return named;
    }

    private static Set<String> answered(PlacedGraph graph, String wave) {
        Set<String> ids = graph.sheaf().setting().answered().entrySet().stream()
                .filter(in -> !graph.wave().isEmpty() || in.getKey().isEmpty() || in.getKey().equals(wave))
                .flatMap(in -> in.getValue().stream()).collect(Collectors.toSet());
        return graph.sheaf().nodes().stream().filter(node -> ids.contains(node.id())).map(graph::identity).collect(Collectors.toSet());
    }
}
