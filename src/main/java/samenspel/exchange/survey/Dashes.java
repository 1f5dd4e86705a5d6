package samenspel.exchange.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import samenspel.exchange.cells.Grid;

/// Dashes in place of answers.
public final class Dashes {
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    /// Fewer cells say nothing of a habit.
    private static final int FEWEST = 20;

    private Dashes() {
    }

    public static boolean isOne(String cell) {
        return DASHES.contains(cell);
    }

    /// Whether they are as good as empty cells: where "no" is written otherwise, where they are few among answers that must hold
    /// a "no" too, and where they alone fill rows and other rows have empty cells. Who has said that empty cells mean no has said it of them.
    static boolean areEmpty(Map<String, WordMeaning> meanings, Grid below, List<Integer> columns, AnswerCodes codes) {
        if (codes.emptyIsNo().orElse(false) || meanings.keySet().stream().noneMatch(Dashes::isOne)) {
            return false;
        }
        return meanings.entrySet().stream().anyMatch(one -> one.getValue().strength() == 0 && !isOne(one.getKey())) || areFew(below, columns) || fillRows(below, columns);
    }

    /// Where two thirds of what was asked have another answer, hardly anybody is without a tie, unless an answer says so.
    private static boolean areFew(Grid below, List<Integer> columns) {
        int asked = 0;
        int answers = 0;
        for (Grid.Row row : below.rows()) {
            int here = (int) columns.stream().filter(at -> !row.cell(at).isEmpty() && !isOne(row.cell(at))).count();
            asked += here == 0 ? 0 : columns.size() - 1;
            answers += here;
        }
        return asked >= FEWEST && answers * 3 >= asked * 2;
    }

    /// A single one may be about the row itself, as may a single empty cell.
    private static boolean fillRows(Grid below, List<Integer> columns) {
        boolean gaps = false;
        boolean filled = false;
        for (Grid.Row row : below.rows()) {
            long dashes = columns.stream().filter(at -> isOne(row.cell(at))).count();
            long empty = columns.stream().filter(at -> row.cell(at).isEmpty()).count();
            boolean full = dashes > 1 && dashes + empty >= columns.size() - 1;
            if (dashes > 1 && !full) {
                return false;
            }
            filled |= full;
            gaps |= !full && empty > 1;
        }
        return filled && gaps;
    }
}
