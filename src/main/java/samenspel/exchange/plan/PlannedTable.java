package samenspel.exchange.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.SurveyAnswers;
import samenspel.exchange.table.TableForm;

/// One table of an import and how it is to be read.
///
/// @param guessed how it is read if nobody says otherwise
/// @param form    how it is to be read
/// @param layer   the layer it is, where somebody has said so
/// @param wave    the wave it is, where somebody has said so
public record PlannedTable(TableId id, Grid grid, TableForm guessed, TableForm form, Optional<String> layer, Optional<String> wave) {
    private static final int MOST_PREVIEWED = 50;
    private static final int MOST_SAMPLES = 4;

    static PlannedTable guess(TableId id, Grid grid, TableForm form) {
        return new PlannedTable(id, grid, form, form, Optional.empty(), Optional.empty());
    }

    /// Whether somebody corrected how it is read.
    public boolean isCorrected() {
        return !form.readsAs(guessed);
    }

    /// The first rows of those that are worth showing.
    public List<Grid.Row> preview(Predicate<Grid.Row> isWorth) {
        return grid.rows().stream().filter(isWorth).limit(MOST_PREVIEWED).toList();
    }

    /// The first different contents of a column, from 0, in a row of words.
    public String samples(int column) {
        return grid.after(form.lastHeading()).column(column).stream().filter(cell -> !cell.isEmpty()).distinct().limit(MOST_SAMPLES)
                .collect(Collectors.joining(", "));
    }

    /// The answers of a survey and what they count as.
    SurveyAnswers answers(AnswerCodes codes) {
        return form.answers(grid.after(form.lastHeading()), codes);
    }

    PlannedTable with(UnaryOperator<TableForm> change) {
        return new PlannedTable(id, grid, guessed, change.apply(form), layer, wave);
    }

    PlannedTable guessed(UnaryOperator<TableForm> change) {
        return new PlannedTable(id, grid, change.apply(guessed), change.apply(form), layer, wave);
    }

    PlannedTable in(Optional<String> ofLayer, Optional<String> ofWave) {
        return new PlannedTable(id, grid, guessed, form, ofLayer, ofWave);
    }
}
