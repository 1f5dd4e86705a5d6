package samenspel.text.help;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table for a terminal: columns beside each other, the widest made narrower until all fit.
///
/// @param rows the headings first, each row with as many cells
record PlainTable(List<List<String>> rows) {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    /// @param width of the terminal; kept unless the words of a column are longer than its share
    List<String> lines(int width) {
        List<Integer> widths = widths(width);
        List<String> lines = new ArrayList<>(row(rows.getFirst(), widths));
        lines.add(String.join(GAP, widths.stream().map("-"::repeat).toList()));
        boolean spaced = rows.stream().skip(1).anyMatch(row -> row(row, widths).size() > 2);
        for (List<String> row : rows.subList(1, rows.size())) {
            lines.addAll(row(row, widths));
            if (spaced) {
                lines.add("");
            }
        }
        return spaced ? lines.subList(0, lines.size() - 1) : lines;
    }

    private List<Integer> widths(int width) {
        List<Integer> widths = new ArrayList<>(IntStream.range(0, rows.getFirst().size()).mapToObj(this::widest).toList());
        int room = width - GAP.length() * (widths.size() - 1);
        while (widths.stream().mapToInt(Integer::intValue).sum() > room && Collections.max(widths) > NARROWEST) {
            int widest = widths.lastIndexOf(Collections.max(widths));
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    /// A row of the table as lines of the page.
    private static List<String> row(List<String> cells, List<Integer> widths) {
        List<List<String>> wrapped = IntStream.range(0, cells.size()).mapToObj(column -> cell(cells.get(column), widths.get(column))).toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(wrapped, widths, line)).toList();
    }

    /// Words too long for the column are broken, behind a `|` where there is one.
    private static List<String> cell(String text, int width) {
        return LineWrap.lines(text, width).stream().flatMap(line -> broken(line, width)).toList();
    }

    private static Stream<String> broken(String line, int width) {
        if (line.length() <= width) {
            return Stream.of(line);
        }
        int bar = line.lastIndexOf('|', width - 1) + 1;
        int end = bar > 0 ? bar : width;
        return Stream.concat(Stream.of(line.substring(0, end)), broken(line.substring(end), width));
    }

    private static String line(List<List<String>> cells, List<Integer> widths, int line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String word = line < cells.get(column).size() ? cells.get(column).get(line) : "";
            text.append(column == 0 ? "" : GAP).append(word).append(" ".repeat(widths.get(column) - word.length()));
        }
        return text.toString().stripTrailing();
    }
}
