package samenspel.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samenspel.layout.plain.Graphs;
import samenspel.layout.plain.PlainGraph;
import samenspel.layout.plain.PlainLayout;
import samenspel.layout.plain.PlainQuality;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.Progress;
import samenspel.layout.solve.Positions;

/// Prints how long our layouts of plain graphs take, in seconds of processor time of their thread, and how
/// good they are. A name as argument measures that graph alone; the largest take a minute.
public final class LayoutBenchmark {
    private static final int RUNS = 5;
    private static final int MUCH = 20_000;

    private LayoutBenchmark() {
    }

    public static void main(String[] names) {
        System.out.println("| graph | nodes | ties | picture | first s | later s | stress | neighbours | touching |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        graphs().forEach((name, graph) -> {
            if (names.length == 0 || Stream.of(names).anyMatch(name::equals)) {
                measure(name, graph.get());
            }
        });
    }

    private static Map<String, Supplier<PlainGraph>> graphs() {
        Map<String, Supplier<PlainGraph>> graphs = new LinkedHashMap<>();
        graphs.put("groups135", () -> Graphs.groups(135, 1600, 9));
        graphs.put("groups1k", () -> Graphs.groups(1000, 10_000, 10));
        graphs.put("attached1k", () -> Graphs.attached(1000, 10));
        graphs.put("tree1k", () -> Graphs.tree(1093, 3));
        graphs.put("grid2k", () -> Graphs.grid(45));
        graphs.put("groups10k", () -> Graphs.groups(10_000, 50_000, 40));
        graphs.put("attached10k", () -> Graphs.attached(10_000, 5));
        graphs.put("groups100k", () -> Graphs.groups(100_000, 500_000, 100));
        graphs.put("attached100k", () -> Graphs.attached(100_000, 5));
        return graphs;
    }

    private static void measure(String name, PlainGraph graph) {
        PlainSettings usual = PlainSettings.of(1).withThreads(1);
        measure(name, graph, "first", usual.once());
        measure(name, graph, "honest", usual);
        measure(name, graph, "groups", usual.withGroups(1));
    }

    private static void measure(String name, PlainGraph graph, String picture, PlainSettings settings) {
        double first = seconds(graph, settings);
        int runs = graph.n() > MUCH ? 1 : RUNS;
        double later = Double.POSITIVE_INFINITY;
        for (int run = 0; run < runs; run++) {
            later = Math.min(later, seconds(graph, settings));
        }
        Positions drawn = PlainLayout.of(graph, settings, Progress.NONE);
        PlainQuality quality = PlainQuality.of(graph, drawn);
        System.out.printf(Locale.ROOT, "| %s | %d | %d | %s | %.3f | %.3f | %.4f | %.3f | %.3f |%n", name, graph.n(),
                graph.other().length / 2, picture, first, later, quality.stress(), quality.neighbours(), quality.touching());
    }

    private static double seconds(PlainGraph graph, PlainSettings settings) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        PlainLayout.of(graph, settings, Progress.NONE);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }
}
