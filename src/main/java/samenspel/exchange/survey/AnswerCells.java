package samenspel.exchange.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.text.Folding;

/// Whether columns hold answers.
public final class AnswerCells {
    /// More different words than these are names or remarks.
    private static final int MOST_WORDS = 60;
    private static final int MOST_CHOICES = 12;
    private static final int LONGEST_CHOICE = 60;

    private AnswerCells() {
    }

    /// Whether nine of ten cells are answers; columns nobody filled in are too.
    public static boolean hold(Grid below, List<Integer> columns) {
        Map<String, Integer> cells = filled(below, columns);
        List<String> words = cells.keySet().stream().filter(cell -> Numerals.answer(cell).isEmpty()).toList();
        if (words.size() > MOST_WORDS) {
            return false;
        }
        Map<String, WordMeaning> meanings = SurveyAnswers.meanings(cells.keySet(), AnswerCodes.USUAL);
        return understood(cells, meanings);
    }

    /// Those of several columns of which nine of ten cells are answers, as all of them together tell.
    public static List<Integer> among(Grid below, List<Integer> columns) {
        Map<String, Integer> cells = filled(below, columns);
        if (cells.size() <= MOST_WORDS || hold(below, columns)) {
            Map<String, WordMeaning> meanings = SurveyAnswers.meanings(cells.keySet(), AnswerCodes.USUAL);
            return columns.stream().filter(at -> understood(filled(below, List.of(at)), meanings)).toList();
        }
        return columns.stream().filter(at -> hold(below, List.of(at))).toList();
    }

    private static boolean understood(Map<String, Integer> cells, Map<String, WordMeaning> meanings) {
        return odd(cells, meanings) * 10 <= all(cells);
    }

    private static int odd(Map<String, Integer> cells, Map<String, WordMeaning> meanings) {
        return cells.entrySet().stream().filter(cell -> meanings.getOrDefault(cell.getKey(), WordMeaning.NOT_KNOWN).basis() == AnswerBasis.NOT_KNOWN).mapToInt(Map.Entry::getValue).sum();
    }

    private static int all(Map<String, Integer> cells) {
        return cells.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether at least half of the cells of a column are answers, as those of the columns beside it tell.
    public static boolean isMostly(Grid below, List<Integer> beside, int column) {
        List<Integer> all = Stream.concat(beside.stream(), Stream.of(column)).toList();
        Map<String, Integer> cells = filled(below, List.of(column));
        Map<String, WordMeaning> meanings = SurveyAnswers.meanings(filled(below, all).keySet(), AnswerCodes.USUAL);
        return !cells.isEmpty() && odd(cells, meanings) * 2 <= all(cells);
    }

    /// Whether a few words are chosen again and again, whatever they mean.
    public static boolean areChosen(Grid below, List<Integer> columns) {
        Map<String, Integer> cells = filled(below, columns);
        boolean brief = cells.keySet().stream().allMatch(cell -> cell.length() <= LONGEST_CHOICE);
        return columns.size() > 2 && brief && cells.size() > 1 && cells.size() <= MOST_CHOICES && all(cells) > cells.size();
    }

    /// Whether nothing stands in columns but the name that each asks about: the boxes of a list that were ticked.
    ///
    /// @param names by column, from 0
    public static boolean areTicked(Grid below, Map<Integer, String> names) {
        Map<String, Integer> cells = filled(below, List.copyOf(names.keySet()));
        return cells.size() > 1 && names.entrySet().stream().allMatch(one -> below.column(one.getKey()).stream()
                .allMatch(cell -> cell.isEmpty() || Folding.fold(cell).equals(Folding.fold(one.getValue()))));
    }

    private static Map<String, Integer> filled(Grid below, List<Integer> columns) {
        Map<String, Integer> cells = new HashMap<>();
        for (Grid.Row row : below.rows()) {
            for (int column : columns) {
                if (!row.cell(column).isEmpty()) {
                    cells.merge(row.cell(column), 1, Integer::sum);
                }
            }
        }
        return cells;
    }
}
