package samenspel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import samenspel.layout.plain.PlainGraph;

/// A plain graph as text: `from to` a line, with words behind them that are not read here, such as a layer;
/// a line with one word is a node without edges; `#` begins a comment.
///
/// @param ids  what the file calls the nodes, numbers by size and before words
/// @param ends two nodes an edge, as places in `ids`
record EdgeList(List<String> ids, int[] ends) {
    private static final Comparator<String> BY_NUMBER = Comparator
            .comparing((String id) -> !isNumber(id))
            .thenComparingLong(id -> isNumber(id) ? Long.parseLong(id) : 0)
            .thenComparing(Comparator.naturalOrder());

    static EdgeList read(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        SortedMap<String, Integer> number = new TreeMap<>(BY_NUMBER);
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.map(line -> line.split("#", 2)[0].strip()).filter(line -> !line.isEmpty())
                    .map(line -> line.split("[\\s,;]+", 3)).forEach(rows::add);
        }
        rows.forEach(row -> Stream.of(row).limit(2).forEach(id -> number.put(id, 0)));
        List<String> ids = List.copyOf(number.keySet());
        for (int i = 0; i < ids.size(); i++) {
            number.put(ids.get(i), i);
        }
        int[] ends = rows.stream().filter(row -> row.length > 1)
                .flatMapToInt(row -> Stream.of(row[0], row[1]).mapToInt(number::get)).toArray();
        return new EdgeList(ids, ends);
    }

    PlainGraph graph() {
        return PlainGraph.of(ids.size(), ends);
    }

    private static boolean isNumber(String id) {
        return id.length() <= 18 && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
