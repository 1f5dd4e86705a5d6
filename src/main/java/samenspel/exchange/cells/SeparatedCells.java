package samenspel.exchange.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.ReadingLimits.TableLimits;
import samenspel.text.CsvWriter;
import samenspel.text.Spot;

/// Cells out of a text with separators (RFC 4180): a cell in double quotes may hold separators and line ends,
/// and two quotes for one. The apostrophe before what a spreadsheet would take for a formula is no part of a cell.
public final class SeparatedCells {
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
    private static final int LOOKED_AT = 200;
    /// More than there may be, so that a look at what separates cells does not take what reading refuses.
    private static final int MOST_LOOKED_AT = TableLimits.LAST_COLUMN + 1;
    private static final double MOSTLY = 0.9;

    private final String text;
    private final char separator;
    private final int most;
    /// Counts what is read; empty where it is only looked at.
    private final Optional<FileDraft> counted;
    private final TextPool pool = new TextPool();
    private final List<Grid.Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;
    private int usual = 1;

    private SeparatedCells(String text, char separator, int most, Optional<FileDraft> counted) {
        this.counted = counted;
        this.text = text;
        this.separator = separator;
        this.most = most;
    }

    /// The separator that parts most rows into equally many cells; empty if no row has one.
    public static Optional<Character> separator(String text) {
        char best = 0;
        double bestShare = 0;
        for (char candidate : SEPARATORS) {
            double share = evenness(new SeparatedCells(text, candidate, LOOKED_AT, Optional.empty()).rows());
            if (share >= MOSTLY) {
                return Optional.of(candidate);
            }
            if (share > bestShare) {
                best = candidate;
                bestShare = share;
            }
        }
        return bestShare > 0 ? Optional.of(best) : Optional.empty();
    }

    /// The cells of a text that stand between blanks; one in double quotes may hold any.
    public static Grid words(String text, FileDraft fileDraft) {
        return words(text, Integer.MAX_VALUE, Optional.of(fileDraft));
    }

    /// The same of the first rows.
    ///
    /// @param most rows
    public static Grid words(String text, int most) {
        return words(text, most, Optional.empty());
    }

    private static Grid words(String text, int most, Optional<FileDraft> counted) {
        List<Grid.Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (rows.size() < most && !line.isBlank() && !line.stripLeading().startsWith("#")) {
                List<String> words = WORD.matcher(line).results().limit(MOST_LOOKED_AT).map(found -> found.group(1) == null ? found.group() : found.group(1)).toList();
                int row = number;
                counted.ifPresent(fileDraft -> fileDraft.countCells(words.size(), words.size(), row));
                rows.add(new Grid.Row(number, words));
            } else if (rows.size() >= most) {
                break;
            }
        }
        return new Grid("", aligned(rows));
    }

    /// Whether each of the first rows has as many words between blanks, and no other separator stands outside quotes.
    public static boolean areWords(String text) {
        List<Grid.Row> rows = words(text, LOOKED_AT).rows();
        int width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
        boolean even = width > 1 && rows.size() > 1 && rows.stream().allMatch(row -> row.cells().size() == width);
        return even && text.lines().limit(LOOKED_AT).noneMatch(line -> line.replaceAll("\"[^\"]*\"", "").matches(".*[;\t,].*"));
    }

    /// The share of rows that have the most usual number of cells, if that is above one.
    private static double evenness(List<Grid.Row> rows) {
        Map<Integer, Long> widths = rows.stream().map(row -> row.cells().size()).filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = widths.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return rows.isEmpty() ? 0 : (double) most / rows.size();
    }

    public static Grid read(SourceText text, FileDraft fileDraft) {
        char separator = separator(text.characters()).orElse(',');
        SeparatedCells delimited = new SeparatedCells(text.characters(), separator, Integer.MAX_VALUE, Optional.of(fileDraft));
        return new Grid("", aligned(unquoted(delimited.rows())));
    }

    /// Cells without the single quotes in which those of the first row all stand.
    private static List<Grid.Row> unquoted(List<Grid.Row> rows) {
        boolean quoted = !rows.isEmpty() && rows.getFirst().cells().size() > 1 && rows.getFirst().cells().stream().allMatch(SeparatedCells::isQuoted);
        return !quoted ? rows : rows.stream().map(row -> new Grid.Row(row.number(), row.cells().stream().map(cell -> isQuoted(cell) ? cell.strip().substring(1, cell.strip().length() - 1) : cell).toList())).toList();
    }

    private static boolean isQuoted(String cell) {
        return cell.strip().matches("(?s)'.*'") && cell.strip().length() > 1;
    }

    /// A matrix whose first row has no cell above the names, as R writes it, gets an empty one there.
    private static List<Grid.Row> aligned(List<Grid.Row> rows) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
        boolean shorter = rows.size() > 2 && rows.size() - 1 == width && rows.stream().skip(1).allMatch(row -> row.cells().size() == width + 1);
        if (!shorter || !rows.getFirst().cells().equals(rows.stream().skip(1).map(row -> row.cells().getFirst()).toList())) {
            return rows;
        }
        List<Grid.Row> aligned = new ArrayList<>(rows);
        List<String> first = new ArrayList<>(List.of(""));
        first.addAll(rows.getFirst().cells());
        aligned.set(0, new Grid.Row(rows.getFirst().number(), first));
        return aligned;
    }

    /// The cells of one line, without the blanks around them.
    public static List<String> cells(String line, char separator) {
        return new SeparatedCells(line, separator, 1, Optional.empty()).cells(1).stream().map(String::strip).toList();
    }

    private List<Grid.Row> rows() {
        while (at < text.length() && rows.size() < most) {
            row();
        }
        return rows;
    }

    private void row() {
        int first = line;
        List<String> cells = cells(usual);
        usual = cells.size();
        line++;
        counted.ifPresent(fileDraft -> {
            fileDraft.countCells(cells.size(), cells.size(), first);
            cells.forEach(cell -> fileDraft.checkText(cell, Spot.line(first)));
        });
        Grid.Row row = new Grid.Row(first, cells);
        boolean comment = row.width() == 1 && row.cell(0).startsWith("#");
        if (!row.isBlank() && !comment) {
            rows.add(row);
        }
    }

    /// @param expected how many there may be
    private List<String> cells(int expected) {
        List<String> cells = new ArrayList<>(expected);
        boolean more = true;
        while (more) {
            String cell = CsvWriter.read(cell());
            if (cells.size() < MOST_LOOKED_AT) {
                cells.add(cell);
            }
            more = at < text.length() && text.charAt(at) == separator;
            at++;
        }
        return cells;
    }

    private String cell() {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start < text.length() && text.charAt(start) == '"' ? quoted(start) : bare();
    }

    private String bare() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return pool.of(text, start, at);
    }

    /// A quote that is never closed is a letter like others.
    private String quoted(int opening) {
        StringBuilder cell = new StringBuilder();
        int next = opening + 1;
        int lines = 0;
        while (next < text.length()) {
            char c = text.charAt(next++);
            boolean doubled = c == '"' && next < text.length() && text.charAt(next) == '"';
            if (c == '"' && !doubled) {
                at = next;
                line += lines;
                return cell + bare();
            }
            next += doubled ? 1 : 0;
            lines += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        return bare();
    }
}
