package samenspel.exchange.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cells of a sheet that are merged below each other: what the first holds stands for all of them. Cells merged beside each other
/// are titles and headings, and so are those merged with rows that hold such.
final class MergedCells {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST_OF_HEADING = 3;

    private record Range(int left, int top, int right, int bottom) {
        private static Stream<Range> of(String written) {
            Matcher range = RANGE.matcher(written);
            return range.matches() ? Stream.of(new Range(column(range.group(1)), Integer.parseInt(range.group(2)), column(range.group(3)), Integer.parseInt(range.group(4)))) : Stream.empty();
        }

        private static int column(String letters) {
            return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        }

        private boolean isUpright() {
            return left == right && top < bottom;
        }

        private boolean isOfHeading(int first, Set<Integer> across) {
            return bottom - top < MOST_OF_HEADING && (top == first || across.contains(top));
        }
    }

    private MergedCells() {
    }

    /// The rows with merged cells filled.
    ///
    /// @param merged ranges such as `A2:A4`
    static List<Grid.Row> filled(List<Grid.Row> rows, Set<String> merged) {
        List<Range> ranges = merged.stream().flatMap(Range::of).toList();
        Set<Integer> across = ranges.stream().filter(range -> range.left() < range.right()).map(Range::top).collect(Collectors.toSet());
        List<Range> upright = rows.isEmpty() ? List.of() : ranges.stream().filter(range -> range.isUpright() && !range.isOfHeading(rows.getFirst().number(), across)).toList();
        List<Grid.Row> filled = new ArrayList<>(rows);
        Map<Integer, Integer> places = IntStream.range(0, rows.size()).boxed().collect(Collectors.toMap(at -> rows.get(at).number(), at -> at, (first, _) -> first));
        upright.forEach(range -> fill(filled, range, places.getOrDefault(range.top(), rows.size())));
        return filled;
    }

    /// @param first the place of the row with the first of the cells
    private static void fill(List<Grid.Row> rows, Range range, int first) {
        String word = first < rows.size() ? rows.get(first).cell(range.left()) : "";
        for (int at = first + 1; !word.isEmpty() && at < rows.size() && rows.get(at).number() <= range.bottom(); at++) {
            if (rows.get(at).cell(range.left()).isEmpty()) {
                rows.set(at, with(rows.get(at), range.left(), word));
            }
        }
    }

    private static Grid.Row with(Grid.Row row, int column, String word) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, word);
        return new Grid.Row(row.number(), cells);
    }
}
