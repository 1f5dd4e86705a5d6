package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableKind;

/// What stands in the cells that say how strong ties are: the answers of surveys, the cells of matrices, the strengths of lists.
///
/// @param answers each once, the most frequent first
/// @param empty   how many cells are empty though they are about somebody else than their row
/// @param own     how many cells are empty and about the row itself
public record AnswerTally(List<Count> answers, int empty, int own) {
    public AnswerTally {
        answers = List.copyOf(answers);
    }

    /// One answer as it is written.
    ///
    /// @param cells how many hold it
    /// @param rows  in how many rows
    public record Count(String word, int cells, int rows) {
    }

    private static final class Counting {
        private final Map<String, Count> counts = new LinkedHashMap<>();
        private int empty;
        private int own;
    }

    public static AnswerTally of(ImportPlan plan) {
        Counting counting = new Counting();
        plan.tables().forEach(table -> count(table, counting));
        List<Count> answers = new ArrayList<>(counting.counts.values());
        answers.sort(Comparator.comparing(Count::cells).reversed());
        return new AnswerTally(answers, counting.empty, counting.own);
    }

    /// The columns of a table that hold answers, from 0.
    public static List<Integer> columns(PlannedTable table) {
        TableKind kind = table.form().kind();
        boolean answers = kind == TableKind.TIES || kind.isSurvey() || kind == TableKind.MATRIX || kind == TableKind.TWO_SETS;
        List<Integer> columns = new ArrayList<>();
        for (int at = 0; answers && at < table.form().columns().size(); at++) {
            ColumnRole role = table.form().columns().get(at).role();
            if (role == ColumnRole.ANSWER || (kind == TableKind.TIES || kind.isSurvey()) && role == ColumnRole.STRENGTH) {
                columns.add(at);
            }
        }
        return columns;
    }

    private static void count(PlannedTable table, Counting counting) {
        List<Integer> columns = columns(table);
        if (columns.isEmpty()) {
            return;
        }
        for (Grid.Row row : table.grid().after(table.form().lastHeading()).rows()) {
            Set<String> seen = new HashSet<>();
            for (int at : columns) {
                boolean beside = table.form().kind().isSurvey() && table.form().columns().get(at).role() == ColumnRole.STRENGTH;
                if (!beside || !row.cell(at).isEmpty()) {
                    count(row.cell(at), isOwn(table, row, at), seen, counting);
                }
            }
        }
    }

    private static void count(String cell, boolean isOwn, Set<String> seen, Counting counting) {
        if (cell.isEmpty()) {
            counting.own += isOwn ? 1 : 0;
            counting.empty += isOwn ? 0 : 1;
        } else {
            int first = seen.add(cell) ? 1 : 0;
            counting.counts.merge(cell, new Count(cell, 1, 1), (former, _) -> new Count(cell, former.cells() + 1, former.rows() + first));
        }
    }

    private static boolean isOwn(PlannedTable table, Grid.Row row, int at) {
        ReadColumn column = table.form().columns().get(at);
        boolean survey = table.form().kind().isSurvey();
        int who = table.form().column(survey ? ColumnRole.RESPONDENT : ColumnRole.NAME).orElse(-1);
        return who >= 0 && row.cell(who).equals(survey ? column.organisation() : column.heading());
    }
}
