package samenspel.bench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import samenspel.layout.plain.PlainGraph;

/// Reads what [BenchGraph#in] wrote.
final class GraphFile {
    private GraphFile() {
    }

    static BenchGraph read(Path file) throws IOException {
        List<String[]> rows = Files.readAllLines(file).stream().map(line -> line.split(" ")).toList();
        int[] ids = rows.stream().flatMap(Arrays::stream).mapToInt(Integer::parseInt).sorted().distinct().toArray();
        int[] ends = rows.stream().filter(row -> row.length == 2).flatMap(Arrays::stream)
                .mapToInt(id -> Arrays.binarySearch(ids, Integer.parseInt(id))).toArray();
        return new BenchGraph(file.getFileName().toString(), PlainGraph.of(ids.length, ends), ids);
    }
}
