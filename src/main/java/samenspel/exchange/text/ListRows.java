package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.table.Tables;

/// Tells what bare rows of words are: a matrix, a list of ties, of nodes or of attributes.
public final class ListRows {
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int MOST_ROWS = 200_000;

    private ListRows() {
    }

    /// Empty if the rows differ too much to be anything; a table if they have separators.
    public static Optional<FileFormat> recognise(SourceText text) {
        List<TextLine> lines = content(text);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<List<LineWord>> rows = lines.stream().limit(MOST_LOOKED_AT).map(TextLine::words).toList();
        int columns = rows.getFirst().size();
        if (columns == 2 && isHeading(rows.getFirst())) {
            return Optional.of(FileFormat.NODE_LIST);
        }
        if (columns == 1 && rows.size() > 1 && rows.stream().allMatch(row -> row.size() == 1 && Cells.isCell(row.getFirst())) && rows.stream().anyMatch(row -> row.getFirst().number().isPresent())) {
            return Optional.of(FileFormat.ATTRIBUTES);
        }
        boolean even = rows.stream().allMatch(row -> row.size() == columns);
        if (even && isMatrix(lines.size(), columns, rows)) {
            return Optional.of(FileFormat.MATRIX);
        }
        if (isTable(lines)) {
            return Optional.of(FileFormat.TABLE);
        }
        if (areTies(rows)) {
            boolean prose = columns == 2 && !NamesInPairs.areNames(rows.stream().map(row -> List.of(row.get(0).text(), row.get(1).text())).toList());
            return prose ? Optional.empty() : Optional.of(isAnswers(rows, columns) ? FileFormat.ATTRIBUTES : FileFormat.EDGE_LIST);
        }
        if (TieList.isSeenIn(lines.stream().limit(MOST_LOOKED_AT).toList())) {
            return Optional.of(FileFormat.EDGE_LIST);
        }
        return Tables.hasBlanks(text.characters()) ? Optional.of(FileFormat.TABLE) : Optional.empty();
    }

    /// Whether rows of a list of ties have the same number of words, and numbers in the third place.
    static boolean areTiesAlike(List<TextLine> lines) {
        return areTies(lines.stream().limit(MOST_LOOKED_AT).map(TextLine::words).toList());
    }

    /// Of third words most are numbers, and the others say that one is not known.
    private static boolean areTies(List<List<LineWord>> rows) {
        int columns = rows.getFirst().size();
        return columns >= 2 && columns <= 4 && rows.stream().allMatch(row -> row.size() == columns && (columns == 2 || Cells.isCell(row.get(2))) && !TieList.isArrow(row.get(1).text()))
                && (columns == 2 || rows.stream().filter(row -> row.get(2).number().isPresent()).count() * 2 > rows.size());
    }

    private static List<TextLine> content(SourceText text) {
        List<TextLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.characters().lines().limit(MOST_ROWS)::iterator) {
            TextLine next = new TextLine(++number, line);
            if (ListReader.isContent(next)) {
                lines.add(next);
            }
        }
        return lines;
    }

    private static boolean isHeading(List<LineWord> row) {
        return row.get(0).text().toLowerCase(Locale.ROOT).matches("(.*id|node|nr|nummer|number|code)")
                && row.get(1).text().toLowerCase(Locale.ROOT).matches("[\\p{L}_.-]*(label|name|naam)");
    }

    private static boolean isMatrix(int lines, int columns, List<List<LineWord>> rows) {
        return columns == lines && columns > 1 && rows.stream().allMatch(row -> row.stream().allMatch(Cells::isCell))
                && !(columns == 2 && rows.stream().flatMap(List::stream).anyMatch(word -> word.number().orElse(0) > 1));
    }

    private static boolean isTable(List<TextLine> lines) {
        for (char separator : new char[] {';', '\t', ','}) {
            long first = count(lines.getFirst(), separator);
            if (first > 0 && lines.stream().limit(MOST_LOOKED_AT).allMatch(line -> count(line, separator) == first)) {
                return true;
            }
        }
        return false;
    }

    private static long count(TextLine line, char separator) {
        return line.text().chars().filter(c -> c == separator).count();
    }

    /// Where the first columns repeat one another, and mostly so or with no number in both, they are no pairs but answers.
    private static boolean isAnswers(List<List<LineWord>> rows, int columns) {
        if (!rows.stream().allMatch(row -> row.stream().allMatch(word -> word.number().isPresent()))) {
            return false;
        }
        Set<List<String>> keys = rows.stream().map(row -> key(row, columns)).collect(Collectors.toCollection(HashSet::new));
        Set<List<String>> pairs = rows.stream().map(row -> key(row, 2)).collect(Collectors.toCollection(HashSet::new));
        Set<String> starts = rows.stream().map(row -> row.get(0).text()).collect(Collectors.toSet());
        boolean apart = rows.stream().noneMatch(row -> starts.contains(row.get(1).text()));
        long same = rows.stream().filter(row -> row.get(0).text().equals(row.get(1).text())).count();
        boolean repeated = keys.size() < rows.size();
        return columns == 3 && rows.size() >= 10 && keys.size() * 2 < rows.size() || repeated && apart && pairs.size() * 4 <= rows.size() * 3
                || repeated && same * 5 >= rows.size();
    }

    private static List<String> key(List<LineWord> row, int columns) {
        return List.of(row.get(0).text(), row.get(1).text(), columns < 4 ? "" : row.get(3).text());
    }
}
