package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.Spelling;
import samenspel.exchange.survey.AnswerCells;
import samenspel.exchange.survey.AnswerCodes;

/// The headings of a survey's export, which may take more than one row.
///
/// @param rows  their numbers
/// @param names one for each column, put together where there are several rows
record SurveyHeads(List<Integer> rows, List<String> names) {
    private static final String IMPORT_ID = "{\"ImportId\"";
    private static final Pattern RESPONSE = Pattern.compile("(?i)((open-ended|open) )?(response|antwoord|reactie|respons)|open antwoord|open reactie");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,8}_?\\d+([_.\\[#]\\S*)?");
    private static final int LONG = 3;

    static SurveyHeads of(Grid grid) {
        List<Grid.Row> rows = grid.rows();
        if (rows.size() > LONG && rows.get(2).cells().stream().anyMatch(cell -> cell.strip().startsWith(IMPORT_ID))) {
            return of(grid, 3, rows.get(1).cells().stream().map(String::strip).toList());
        }
        if (rows.size() > 2 && (isHalfEmpty(grid) && isWords(rows.get(1), grid.width()) || areTwo(rows.getFirst(), rows.get(1), grid.width())
                || spans(rows.getFirst(), rows.get(1), grid.width()))) {
            return of(grid, 2, carried(grid));
        }
        boolean labels = rows.size() > LONG && isWords(rows.get(1), grid.width()) && !isWords(rows.get(2), grid.width())
                && areLonger(rows.get(1), rows.getFirst(), grid.width());
        return labels ? of(grid, 2, rows.get(1).cells()) : of(grid, 1, rows.getFirst().cells());
    }

    private static SurveyHeads of(Grid grid, int rows, List<String> names) {
        Grid.Row shown = new Grid.Row(0, names);
        Grid.Row first = grid.rows().getFirst();
        return new SurveyHeads(grid.rows().stream().limit(rows).map(Grid.Row::number).toList(), IntStream.range(0, grid.width())
                .mapToObj(at -> Spelling.inLine(shown.cell(at).isEmpty() ? FormGuess.name(first, at) : shown.cell(at))).toList());
    }

    /// A question above several columns stands in the first of them only (SurveyMonkey).
    private static boolean isHalfEmpty(Grid grid) {
        Grid.Row first = grid.rows().getFirst();
        long empty = IntStream.range(0, grid.width()).filter(at -> first.cell(at).isEmpty()).count();
        return empty * 3 >= grid.width() && !first.cell(0).isEmpty() && !areNames(grid);
    }

    /// Whether somebody in the second row names others below blank headings, as all do below: it is no heading.
    private static boolean areNames(Grid grid) {
        Grid.Row first = grid.rows().getFirst();
        Grid.Row second = grid.rows().get(1);
        List<Integer> blank = IntStream.range(1, grid.width()).filter(at -> first.cell(at).isEmpty()).boxed().toList();
        Grid below = grid.below(second);
        boolean words = blank.stream().flatMap(at -> below.column(at).stream().filter(cell -> !cell.isEmpty() && !cell.equals(second.cell(at)))).findAny().isPresent()
                && blank.stream().noneMatch(at -> below.column(at).stream().anyMatch(cell -> !cell.isEmpty()) && AnswerCells.hold(below, List.of(at)));
        return words && !second.cell(0).isEmpty() && !RESPONSE.matcher(second.cell(0)).matches()
                && below.rows().stream().flatMap(row -> row.cells().stream()).map(String::strip).anyMatch(cell -> second.cells().contains(cell) && !cell.isEmpty());
    }

    /// Words are longer than the codes above them.
    private static boolean areLonger(Grid.Row words, Grid.Row codes, int width) {
        boolean longer = IntStream.range(0, width).filter(at -> words.cell(at).length() > codes.cell(at).length()).count() * 2 >= width;
        return longer && IntStream.range(0, width).filter(at -> CODE.matcher(codes.cell(at)).matches()).count() > 1;
    }

    /// Whether questions stand above the same names each.
    private static boolean spans(Grid.Row upper, Grid.Row lower, int width) {
        boolean named = IntStream.range(0, width).noneMatch(at -> lower.cell(at).isEmpty() || Numerals.number(lower.cell(at)).isPresent());
        long above = IntStream.range(0, width).filter(at -> !upper.cell(at).isEmpty()).count();
        long different = IntStream.range(0, width).mapToObj(lower::cell).distinct().count();
        return named && above > 1 && above * 2 < width && width - different > 1;
    }

    /// Whether each column is named in one of two rows, and the lower one says where answers to one question only are (SurveyMonkey).
    private static boolean areTwo(Grid.Row upper, Grid.Row lower, int width) {
        boolean each = IntStream.range(0, width).noneMatch(at -> upper.cell(at).isEmpty() && lower.cell(at).isEmpty());
        long carried = IntStream.range(1, width).filter(at -> upper.cell(at).isEmpty()).count();
        boolean response = IntStream.range(0, width).anyMatch(at -> !upper.cell(at).isEmpty() && RESPONSE.matcher(lower.cell(at)).matches());
        boolean bare = IntStream.range(0, width).anyMatch(at -> lower.cell(at).isEmpty());
        return each && !upper.cell(0).isEmpty() && (carried > 1 && (response || bare) || response && bare && carried > 0)
                && IntStream.range(0, width).noneMatch(at -> Numerals.number(lower.cell(at)).isPresent());
    }

    /// Whether most of the columns hold words that are no answers.
    private static boolean isWords(Grid.Row row, int width) {
        long words = IntStream.range(0, width).filter(at -> !row.cell(at).isEmpty() && AnswerCodes.USUAL.value(row.cell(at)).isEmpty()).count();
        long filled = IntStream.range(0, width).filter(at -> !row.cell(at).isEmpty()).count();
        return words * 5 >= filled * 4 && filled * 2 >= width;
    }

    private static List<String> carried(Grid grid) {
        List<String> names = new ArrayList<>();
        String question = "";
        for (int at = 0; at < grid.width(); at++) {
            String above = grid.rows().getFirst().cell(at);
            question = above.isEmpty() ? question : above;
            String below = grid.rows().get(1).cell(at);
            boolean plain = below.isEmpty() || RESPONSE.matcher(below).matches();
            names.add(question.isEmpty() ? below : plain ? question : question + " [" + below + "]");
        }
        return names;
    }
}
