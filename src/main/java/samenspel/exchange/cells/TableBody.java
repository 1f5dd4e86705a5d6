package samenspel.exchange.cells;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.text.Spot;

/// A table without what people write above and below it: a title, a date, a heading across columns, a source.
///
/// @param grid  the table itself
/// @param above rows before it
/// @param below rows after it
public record TableBody(Grid grid, List<Grid.Row> above, List<Grid.Row> below) {
    private static final int MOST_ABOVE = 12;
    private static final int FEWEST_ROWS = 3;
    private static final int LONG = 3;
    private static final Pattern REMARK = Pattern.compile("(?iU)\\W*(bron|bronnen|sources?|noot|noten|notes?|opmerking(en)?|remarks?|comments?|toelichting|legenda?|uitleg|datum|date|peildatum|"
            + "gegenereerd|generated|ge[eë]xporteerd|export(ed)?|gemaakt|created|laatst|last|copyright|pagina|page|versie|version|n\\.?b\\.?|waarbij|where|project|auteur|author|"
            + "periode|period|titel|title|meting|regio|gemeente)\\b.*|[*©].*|.{1,6}\\s=\\s.*|n\\s*=.*");

    public TableBody {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /// @param named whether a cell names a column
    public static TableBody of(Grid grid, Predicate<String> named) {
        int width = grid.width();
        int first = first(grid.rows(), width, named);
        int last = last(grid.rows(), first, width);
        List<Grid.Row> rows = grid.rows();
        return first == 0 && last == rows.size() ? new TableBody(grid, List.of(), List.of())
                : new TableBody(new Grid(grid.name(), rows.subList(first, last)), rows.subList(0, first), rows.subList(last, rows.size()));
    }

    private static long filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static String text(Grid.Row row) {
        return row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    private static boolean isRemark(Grid.Row row) {
        return REMARK.matcher(text(row)).matches();
    }

    private static boolean isGap(Grid.Row before, Grid.Row after) {
        return after.number() - before.number() > 1;
    }

    /// How many rows stand above the table.
    private static int first(List<Grid.Row> rows, int width, Predicate<String> named) {
        int first = 0;
        while (first < Math.min(MOST_ABOVE, rows.size() - 2) && isSparse(rows.get(first), width)) {
            first++;
        }
        boolean table = first > 0 && filled(rows.get(first)) > filled(rows.get(first - 1)) && (width > 2 || filled(rows.get(first)) > 1);
        return table && beginsAt(rows, first, named) ? first : 0;
    }

    /// A row of one cell, or of two of which the first names the second.
    private static boolean isSparse(Grid.Row row, int width) {
        long filled = filled(row);
        return filled == 1 || filled == 2 && width > LONG && (isRemark(row) || text(row).endsWith(":")) && !text(row).isEmpty();
    }

    /// A name that stands alone may be that of somebody without ties.
    private static boolean beginsAt(List<Grid.Row> rows, int first, Predicate<String> named) {
        Grid.Row heading = rows.get(first);
        boolean gap = isGap(rows.get(first - 1), heading);
        boolean across = rows.get(first - 1).cell(0).isEmpty();
        List<String> cells = rows.subList(first + 1, rows.size()).stream().limit(50).flatMap(row -> row.cells().stream().skip(1)).filter(cell -> !cell.isBlank()).toList();
        boolean numbers = !cells.isEmpty() && cells.stream().filter(cell -> Numerals.answer(cell.strip()).isPresent()).count() * 2 >= cells.size();
        return gap || across || numbers || heading.cells().stream().anyMatch(named);
    }

    /// The place after the last row of the table.
    private static int last(List<Grid.Row> rows, int first, int width) {
        int legend = legend(rows, first, width);
        if (legend < rows.size()) {
            return legend;
        }
        int sparse = rows.size();
        while (sparse - 1 > first + 1 && isAlone(rows.get(sparse - 1), rows.get(first), width)) {
            sparse--;
        }
        for (int at = sparse; at < rows.size(); at++) {
            if (endsBefore(rows, at, width)) {
                return at;
            }
        }
        return rows.size();
    }

    /// The place of the first of two or more pairs of words that stand apart below a wider table, such as codes and what they stand for.
    private static int legend(List<Grid.Row> rows, int first, int width) {
        int from = rows.size();
        while (from - 1 > first + 1 && isPair(rows.get(from - 1))) {
            from--;
            if (isGap(rows.get(from - 1), rows.get(from))) {
                return width > LONG && rows.size() - from > 1 ? from : rows.size();
            }
        }
        return rows.size();
    }

    private static boolean isPair(Grid.Row row) {
        return row.width() == 2 && !row.cell(0).isEmpty() && Numerals.answer(row.cell(1)).isEmpty();
    }

    /// A row that holds one cell, and not one of those who stand in the heading; or a remark of a few.
    private static boolean isAlone(Grid.Row row, Grid.Row heading, int width) {
        boolean remark = filled(row) <= LONG && width > LONG && isRemark(row);
        boolean known = heading.cells().stream().anyMatch(cell -> cell.strip().equals(text(row)));
        return (filled(row) == 1 || remark) && !known;
    }

    private static boolean endsBefore(List<Grid.Row> rows, int at, int width) {
        int words = text(rows.get(at)).split("\\s+").length;
        boolean gap = isGap(rows.get(at - 1), rows.get(at));
        return isRemark(rows.get(at)) && (gap || text(rows.get(at)).matches("(?s).*[:=*©].*") || words > LONG) || words > LONG && text(rows.get(at)).endsWith(".")
                || gap && width > 2 && words >= LONG || words > 2 * LONG && rows.size() >= FEWEST_ROWS;
    }

    /// Without a row above, by its number.
    public TableBody without(int number) {
        return new TableBody(new Grid(grid.name(), grid.rows().stream().filter(row -> row.number() != number).toList()), above.stream().filter(row -> row.number() != number).toList(), below);
    }

    /// Each row above and below is said.
    public void say(Ledger ledger) {
        above.forEach(row -> ledger.setAside(ImportReason.ROW_ABOVE, Spot.line(row.number()), String.join(" ", written(row).toList())));
        below.forEach(row -> ledger.setAside(ImportReason.ROW_BELOW, Spot.line(row.number()), String.join(" ", written(row).toList())));
    }

    public static Stream<String> written(Grid.Row row) {
        return row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty());
    }
}
