package samenspel.bench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.layout.solve.Positions;

/// A program of Graphviz; its processor time is that of the whole process.
record GraphvizEngine(String name, int most) implements Engine {
    private static final double MOST_SECONDS = 300;

    @Override
    public boolean goesOn() {
        return false;
    }

    @Override
    public Run run(BenchGraph of, Path graph, Optional<Path> former, int repeat) throws IOException {
        Path dot = Files.writeString(graph.resolveSibling(name + ".dot"), dot(of, Files.readAllLines(graph)));
        List<Positions> pictures = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        double megabytes = Double.NaN;
        for (int k = 0; k < repeat; k++) {
            Watched watched = Watched.run(List.of(name, "-Tplain", dot.toString()), graph.getParent(), MOST_SECONDS);
            pictures.add(places(watched.said(), of));
            seconds.add(watched.cpuSeconds());
            megabytes = Math.max(watched.megabytes(), Double.isNaN(megabytes) ? 0 : megabytes);
        }
        return new Run(pictures, seconds, megabytes);
    }

    private static String dot(BenchGraph of, List<String> lines) {
        StringBuilder dot = new StringBuilder("graph {\nnode [shape=point, width=0.05];\n");
        java.util.Arrays.stream(of.id()).forEach(id -> dot.append(id).append(";\n"));
        lines.stream().filter(line -> line.contains(" ")).forEach(line -> dot.append(line.replace(" ", " -- ")).append(";\n"));
        return dot.append("}\n").toString();
    }

    private static Positions places(String plain, BenchGraph of) {
        Positions places = Positions.origin(of.graph().n());
        plain.lines().filter(line -> line.startsWith("node ")).map(line -> line.split(" ")).forEach(words -> {
            int node = java.util.Arrays.binarySearch(of.id(), Integer.parseInt(words[1]));
            places.x()[node] = Double.parseDouble(words[2]);
            places.y()[node] = Double.parseDouble(words[3]);
        });
        return places;
    }

    /// Those that are installed.
    static Stream<Engine> installed(List<String> absent) {
        List<Engine> found = new ArrayList<>();
        for (Engine engine : List.of(new GraphvizEngine("neato", 3000), new GraphvizEngine("sfdp", 200_000))) {
            if (ProtocolEngine.works(engine.name(), "-V")) {
                found.add(engine);
            } else {
                absent.add(engine.name() + " (no program of that name)");
            }
        }
        return found.stream();
    }
}
