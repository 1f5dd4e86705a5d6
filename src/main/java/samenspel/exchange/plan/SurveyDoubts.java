package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.exchange.survey.AnswerBasis;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.SurveyAnswers;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.WhoAnswers;

/// What is doubtful about a table that is read as a survey.
///
/// It looks at the cells, the form as it is planned and the codes as they are decided, so a doubt ends with the decision.
final class SurveyDoubts {
    private static final Set<AnswerBasis> PLACED = EnumSet.of(AnswerBasis.SCALE, AnswerBasis.CODE, AnswerBasis.OTHER_SCALE);

    /// Answers that are understood for each that is not.
    private static final int MANY = 5;

    private final PlannedTable table;
    private final AnswerCodes codes;

    private SurveyDoubts(PlannedTable table, AnswerCodes codes) {
        this.table = table;
        this.codes = codes;
    }

    static List<ImportDoubt> of(PlannedTable table, AnswerCodes codes) {
        return table.form().kind().isSurvey() ? new SurveyDoubts(table, codes).all() : List.of();
    }

    private List<ImportDoubt> all() {
        SurveyAnswers answers = table.answers(codes);
        List<ImportDoubt> doubts = new ArrayList<>(respondent());
        order(answers).ifPresent(doubts::add);
        Stream.of(answers.by(AnswerBasis.LOWEST), answers.by(AnswerBasis.MAYBE_NO_ANSWER), strays(answers)).flatMap(List::stream).forEach(one -> doubts.add(about(ImportDoubt.Kind.ANSWER_MEANING, List.of(one.written()), true)));
        several().ifPresent(doubts::add);
        if (doubts.isEmpty()) {
            doubts.add(ImportDoubt.about(ImportDoubt.Kind.SURVEY, table));
        }
        return doubts;
    }

    private ImportDoubt about(ImportDoubt.Kind kind, List<String> words, boolean waits) {
        return new ImportDoubt(kind, Optional.of(table.id()), AnswerTally.columns(table), words, waits);
    }

    /// Nobody is said to answer, or two columns may say so.
    private List<ImportDoubt> respondent() {
        boolean missing = table.form().column(ColumnRole.RESPONDENT).isEmpty();
        List<Integer> columns = missing ? WhoAnswers.possible(table.grid(), table.form()) : WhoAnswers.equallyGood(table.grid(), table.form());
        List<String> headings = columns.stream().map(at -> table.form().columns().get(at).heading()).toList();
        return columns.isEmpty() ? List.of() : List.of(new ImportDoubt(ImportDoubt.Kind.RESPONDENT, Optional.of(table.id()), columns, headings, missing));
    }

    /// The few answers that are not understood among many that are; none where they are more.
    private static List<SurveyAnswers.Found> strays(SurveyAnswers answers) {
        List<SurveyAnswers.Found> odd = answers.by(AnswerBasis.NOT_KNOWN);
        int known = answers.found().stream().filter(one -> one.meaning().isAnswer()).mapToInt(SurveyAnswers.Found::cells).sum();
        return odd.stream().mapToInt(SurveyAnswers.Found::cells).sum() * MANY <= known ? odd : List.of();
    }

    /// The order is asked for where only the number of codes tells it, where answers are of different scales or not understood at all.
    private Optional<ImportDoubt> order(SurveyAnswers answers) {
        List<SurveyAnswers.Found> odd = strays(answers).isEmpty() ? answers.by(AnswerBasis.NOT_KNOWN) : List.of();
        boolean asked = !odd.isEmpty() || Stream.of(AnswerBasis.CODE, AnswerBasis.OTHER_SCALE).anyMatch(basis -> !answers.by(basis).isEmpty());
        List<String> words = answers.found().stream().filter(one -> PLACED.contains(one.meaning().basis()) || odd.contains(one)).map(SurveyAnswers.Found::written).toList();
        return asked ? Optional.of(about(ImportDoubt.Kind.ANSWERS_ORDER, words, true)) : Optional.empty();
    }

    private Optional<ImportDoubt> several() {
        OptionalInt who = table.form().column(ColumnRole.RESPONDENT);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> rows = new HashMap<>();
        table.grid().after(table.form().lastHeading()).rows().stream().map(row -> row.cell(who.getAsInt())).filter(cell -> !cell.isEmpty())
                .forEach(cell -> rows.merge(cell, 1, Integer::sum));
        List<String> several = rows.entrySet().stream().filter(one -> one.getValue() > 1).map(Map.Entry::getKey).sorted().toList();
        boolean wave = table.form().column(ColumnRole.WAVE).isPresent() || table.form().column(ColumnRole.LAYER).isPresent();
        return several.isEmpty() || wave ? Optional.empty()
                : Optional.of(new ImportDoubt(ImportDoubt.Kind.SEVERAL_RESPONDENTS, Optional.of(table.id()), List.of(who.getAsInt()), several, false));
    }
}
