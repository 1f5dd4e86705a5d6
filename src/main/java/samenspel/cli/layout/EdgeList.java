package samenspel.cli.layout;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import samenspel.layout.plain.PlainGraph;

/// A plain graph: who is tied to whom, and nothing else.
///
/// @param ids     what the file calls the nodes, numbers by size and before words
/// @param ends    two nodes a tie, as places in `ids`
/// @param remarks what of the file was not used, a line each with its number
record EdgeList(List<String> ids, int[] ends, List<String> remarks) {
    private static final Comparator<String> BY_NUMBER = Comparator
            .comparing((String id) -> !isNumber(id))
            .thenComparingLong(id -> isNumber(id) ? Long.parseLong(id) : 0)
            .thenComparing(Comparator.naturalOrder());

    /// @param rows one name for a node without ties, two for a tie; what stands behind them is not read
    static EdgeList of(List<String[]> rows, List<String> remarks) {
        SortedMap<String, Integer> number = new TreeMap<>(BY_NUMBER);
        rows.forEach(row -> Stream.of(row).limit(2).forEach(id -> number.put(id, 0)));
        List<String> ids = List.copyOf(number.keySet());
        for (int i = 0; i < ids.size(); i++) {
            number.put(ids.get(i), i);
        }
        int[] ends = rows.stream().filter(row -> row.length > 1)
                .flatMapToInt(row -> Stream.of(row[0], row[1]).mapToInt(number::get)).toArray();
        return new EdgeList(ids, ends, List.copyOf(remarks));
    }

    int ties() {
        return ends.length / 2;
    }

    PlainGraph graph() {
        return PlainGraph.of(ids.size(), ends);
    }

    private static boolean isNumber(String id) {
        return id.length() <= 18 && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
