package samenspel.bench.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.layout.graph.TieWeights;
import samenspel.layout.plain.Graphs;
import samenspel.layout.plain.PlainGraph;
import samenspel.layout.solve.SeededRandom;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Wave;
import samenspel.storage.PlacesInRows;

/// The graphs of the benchmark, the same on every machine: the sample networks wave by wave, and graphs from a seed
/// with their nodes in an order by chance, so that no engine gains from the order in which they are listed.
final class BenchGraphs {
    /// Two waves of one network, its organisations with the same ids in both.
    record WavePair(String name, BenchGraph before, BenchGraph after) {
    }

    private BenchGraphs() {
    }

    static List<WavePair> samples() {
        return IntStream.of(3, 2, 1).mapToObj(number -> "network-" + number + ".samenspel.json")
                .map(file -> PlacesInRows.read(Path.of("samples", file)).value().orElseThrow().network())
                .map(BenchGraphs::pair).toList();
    }

    private static WavePair pair(Network network) {
        List<BenchGraph> waves = network.waves().stream().map(wave -> graph(network, wave)).toList();
        String name = "sample " + network.organisations().size();
        return new WavePair(name, waves.getFirst(), waves.getLast());
    }

    /// Who is tied to whom in any layer of a wave.
    private static BenchGraph graph(Network network, Wave wave) {
        SortedSet<Pair> ties = new TreeSet<>(TieWeights.of(network, List.of(wave)).keySet());
        SortedSet<OrganisationId> tied = new TreeSet<>();
        ties.forEach(pair -> tied.addAll(List.of(pair.from(), pair.to())));
        Map<OrganisationId, Integer> node = new TreeMap<>();
        tied.forEach(id -> node.put(id, node.size()));
        int[] ends = ties.stream().flatMapToInt(pair -> IntStream.of(node.get(pair.from()), node.get(pair.to()))).toArray();
        List<OrganisationId> all = network.organisations().stream().map(o -> o.id()).sorted().toList();
        return new BenchGraph("sample " + all.size() + ", " + wave.id().value(), PlainGraph.of(tied.size(), ends),
                tied.stream().mapToInt(all::indexOf).toArray());
    }

    /// Graphs of one and two thousand nodes.
    static List<BenchGraph> mid() {
        return graphs(Map.of("groups 1k", () -> Graphs.groups(1000, 10_000, 10), "attached 1k", () -> Graphs.attached(1000, 10),
                "tree 1k", () -> Graphs.tree(1093, 3), "mesh 2k", () -> Graphs.mesh(45)));
    }

    static List<BenchGraph> large() {
        return graphs(Map.of("groups 10k", () -> Graphs.groups(10_000, 50_000, 40), "attached 10k", () -> Graphs.attached(10_000, 5),
                "grid 10k", () -> Graphs.grid(100)));
    }

    static List<BenchGraph> huge() {
        return graphs(Map.of("groups 100k", () -> Graphs.groups(100_000, 500_000, 100), "attached 100k", () -> Graphs.attached(100_000, 5),
                "grid 100k", () -> Graphs.grid(316)));
    }

    private static List<BenchGraph> graphs(Map<String, Supplier<PlainGraph>> made) {
        Map<String, Supplier<PlainGraph>> byName = new LinkedHashMap<>(new TreeMap<>(made));
        List<BenchGraph> graphs = new ArrayList<>();
        byName.forEach((name, graph) -> graphs.add(BenchGraph.of(name, mixed(graph.get()))));
        return graphs;
    }

    static Stream<BenchGraph> alone() {
        return samples().stream().map(WavePair::before);
    }

    private static PlainGraph mixed(PlainGraph graph) {
        int[] to = IntStream.range(0, graph.n()).toArray();
        new SeededRandom(99).shuffle(to);
        return PlainGraph.of(graph.n(), IntStream.range(0, graph.n()).flatMap(i -> IntStream
                .range(graph.first()[i], graph.first()[i + 1]).map(at -> graph.other()[at])
                .filter(j -> j > i).flatMap(j -> IntStream.of(to[i], to[j]))).toArray());
    }
}
