package samenspel.bench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import samenspel.layout.plain.PlainGraph;

/// A graph to lay out.
///
/// @param id of each node in files, ascending
record BenchGraph(String name, PlainGraph graph, int[] id) {

    static BenchGraph of(String name, PlainGraph graph) {
        return new BenchGraph(name, graph, IntStream.range(0, graph.n()).toArray());
    }

    int ties() {
        return graph.other().length / 2;
    }

    /// Writes `u v` a line, and `u` for a node without ties.
    Path in(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < graph.n(); i++) {
            if (graph.degree(i) == 0) {
                lines.append(id[i]).append('\n');
            }
            for (int at = graph.first()[i]; at < graph.first()[i + 1]; at++) {
                lines.append(graph.other()[at] > i ? id[i] + " " + id[graph.other()[at]] + "\n" : "");
            }
        }
        return Files.writeString(folder.resolve(name.replaceAll("\\W+", "-") + ".txt"), lines);
    }
}
