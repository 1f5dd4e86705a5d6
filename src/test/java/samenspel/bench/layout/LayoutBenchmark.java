package samenspel.bench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.bench.layout.BenchGraphs.WavePair;

/// Prints a table of our engine and, where installed, others on the same graphs: quality, processor time, memory.
///
/// `-Dgraphs=` takes `samples`, `mid`, `large`, `huge` or several with commas, otherwise `samples,mid`;
/// `-Dengines=` names of engines with commas, otherwise all; `-Dpeers=` a folder of further engines.
public final class LayoutBenchmark {
    private static final int SMALL = 300;

    private final List<Engine> engines;
    private final Path folder;
    private final List<String> failures = new ArrayList<>();

    private LayoutBenchmark(List<Engine> engines, Path folder) {
        this.engines = engines;
        this.folder = folder;
    }

    public static void main(String[] none) throws IOException {
        Engines installed = Engines.installed(System.getProperty("peers", ""));
        List<String> wanted = words("engines");
        LayoutBenchmark benchmark = new LayoutBenchmark(
                installed.found().stream().filter(engine -> wanted.isEmpty() || wanted.contains(engine.name())).toList(),
                Files.createDirectories(Path.of("target", "layout-benchmark").toAbsolutePath()));
        List<String> graphs = words("graphs");
        System.out.print(Row.HEAD);
        benchmark.measure(graphs.isEmpty() ? List.of("samples", "mid") : graphs);
        Stream.concat(installed.absent().stream().map(one -> "Not there: " + one + "."), benchmark.failures.stream().map(one -> "Failed: " + one + "."))
                .forEach(line -> System.out.println("\n" + line));
    }

    private static List<String> words(String property) {
        return Stream.of(System.getProperty(property, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private void measure(List<String> sizes) throws IOException {
        for (String size : sizes) {
            switch (size) {
                case "samples" -> {
                    for (WavePair pair : BenchGraphs.samples()) {
                        measure(pair);
                    }
                }
                case "mid" -> each(BenchGraphs.mid());
                case "large" -> each(BenchGraphs.large());
                case "huge" -> each(BenchGraphs.huge());
                default -> throw new IllegalArgumentException("there are no graphs " + size);
            }
        }
    }

    private void each(List<BenchGraph> graphs) throws IOException {
        for (BenchGraph graph : graphs) {
            List<Row> made = new ArrayList<>();
            for (Engine engine : able(graph)) {
                run(engine, graph, Optional.empty()).ifPresent(run -> made.add(Row.of(graph.name(), engine, graph, run)));
            }
            say(made);
        }
    }

    private List<Engine> able(BenchGraph graph) {
        return engines.stream().filter(engine -> graph.graph().n() <= engine.most()).toList();
    }

    /// The first wave by itself, then the second after it.
    private void measure(WavePair pair) throws IOException {
        List<Row> alone = new ArrayList<>();
        List<Row> after = new ArrayList<>();
        for (Engine engine : able(pair.before())) {
            Optional<Run> first = run(engine, pair.before(), Optional.empty());
            first.ifPresent(run -> alone.add(Row.of(pair.before().name(), engine, pair.before(), run)));
            if (first.isPresent() && engine.goesOn()) {
                Path former = folder.resolve("former.csv");
                Places.write(former, pair.before(), first.get().pictures().getFirst());
                run(engine, pair.after(), Optional.of(former))
                        .ifPresent(run -> after.add(Row.of(pair, engine, first.get().pictures().getFirst(), run)));
            }
        }
        say(alone);
        say(after);
    }

    /// Says them at once: the large graphs take long.
    private static void say(List<Row> made) {
        made.stream().sorted(Comparator.comparingDouble(Row::stress)).map(Row::line).forEach(System.out::print);
        System.out.flush();
    }

    private static int repeat(int nodes) {
        return nodes <= SMALL ? 6 : nodes <= PictureQuality.ALL_PAIRS ? 3 : 2;
    }

    private Optional<Run> run(Engine engine, BenchGraph graph, Optional<Path> former) throws IOException {
        try {
            System.err.println(graph.name() + ": " + engine.name());
            return Optional.of(engine.run(graph, graph.in(folder), former, repeat(graph.graph().n())));
        } catch (IOException failure) {
            failures.add(engine.name() + " on " + graph.name() + ": " + failure.getMessage());
            return Optional.empty();
        }
    }
}
