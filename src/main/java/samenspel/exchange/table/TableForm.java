package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.RespondentHeading;
import samenspel.exchange.survey.SurveyAnswers;

/// How a table is read: what it is, where its headings are and what its columns are.
///
/// @param headings the numbers of the rows that name the columns, in order; empty if none does. What stands above the
///                 last of them is not read
/// @param columns  each column of the table, in order
public record TableForm(TableKind kind, List<Integer> headings, List<ReadColumn> columns) {
    public TableForm {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
    }

    public TableForm with(TableKind other) {
        return new TableForm(other, headings, columns);
    }

    /// With one column changed.
    ///
    /// @param at from 0
    public TableForm with(int at, UnaryOperator<ReadColumn> change) {
        List<ReadColumn> changed = new ArrayList<>(columns);
        changed.set(at, change.apply(changed.get(at)));
        return new TableForm(kind, headings, changed);
    }

    /// With a role that only one column can have taken from any other that had it.
    public TableForm with(int at, ColumnRole role) {
        boolean alone = !(kind.isSurvey() && role == ColumnRole.STRENGTH) && !Set.of(ColumnRole.ANSWER, ColumnRole.MENTION, ColumnRole.MENTIONS, ColumnRole.ATTRIBUTE, ColumnRole.NOT_USED).contains(role);
        List<ReadColumn> freed = columns.stream().map(column -> alone && column.role() == role ? column.with(ColumnRole.ATTRIBUTE) : column).toList();
        return new TableForm(kind, headings, freed).with(at, column -> column.with(role));
    }

    /// With another name for a layer, in every column that has it.
    public TableForm renamed(String layer, String name) {
        return new TableForm(kind, headings, columns.stream()
                .map(column -> column.layer().equals(layer) && column.isQuestion() ? column.about(column.organisation(), name, column.wave()) : column)
                .toList());
    }

    /// The first column of a role, from 0.
    public OptionalInt column(ColumnRole role) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).role() == role).findFirst();
    }

    /// All columns of a role, from 0.
    public List<Integer> columns(ColumnRole role) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).role() == role).boxed().toList();
    }

    /// The headings of all columns of a role.
    public List<String> headings(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).map(ReadColumn::heading).toList();
    }

    /// The columns that hold answers, from 0: about whom the heading asks about, or whom another column names.
    public List<Integer> answers() {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).role() == ColumnRole.ANSWER || columns.get(at).role() == ColumnRole.STRENGTH).boxed().toList();
    }

    /// The answers of a survey and what each counts as.
    ///
    /// @param below the rows below the headings
    public SurveyAnswers answers(Grid below, AnswerCodes codes) {
        List<String> headings = answers().stream().map(at -> columns.get(at).heading()).toList();
        boolean named = column(ColumnRole.ANSWER).isEmpty();
        return SurveyAnswers.of(below, answers(), headings, column(ColumnRole.RESPONDENT), named, codes);
    }

    /// The column that says in which layer a whole row is.
    OptionalInt layers() {
        return columns(ColumnRole.LAYER).stream().filter(at -> columns.get(at).organisation().isEmpty()).mapToInt(at -> at).findFirst();
    }

    /// The column that names with whom the tie is of which a column says how strong it is or of which kind: the nearest before it, or behind.
    OptionalInt named(int strength) {
        String heading = columns.get(strength).organisation();
        List<Integer> names = columns(ColumnRole.MENTION).stream().filter(at -> heading.isEmpty() || columns.get(at).heading().equals(heading)).toList();
        OptionalInt before = names.stream().mapToInt(at -> at).filter(at -> at < strength).max();
        return before.isPresent() ? before : names.stream().mapToInt(at -> at).min();
    }

    /// Who answers in a row: whoever a second column names where the first one says that it is another one than those of a list.
    String respondent(Grid.Row row) {
        List<Integer> who = columns(ColumnRole.RESPONDENT);
        String first = row.cell(who.getFirst());
        return who.size() > 1 && RespondentHeading.isOther(first) && !row.cell(who.getLast()).isEmpty() ? row.cell(who.getLast()) : first;
    }

    /// What a survey tool says of a row that is no answer but a trial of the survey; empty where it says nothing.
    Optional<String> trial(Grid.Row row) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).role() == ColumnRole.NOT_USED)
                .filter(at -> RespondentHeading.isTrial(columns.get(at).heading(), row.cell(at))).mapToObj(row::cell).findFirst();
    }

    /// The number of the last row of headings; 0 if there is none.
    public int lastHeading() {
        return headings.isEmpty() ? 0 : headings.getLast();
    }

    /// Whether a table is read in the same way, for whatever reason.
    public boolean readsAs(TableForm other) {
        return kind == other.kind && headings.equals(other.headings) && columns.size() == other.columns.size()
                && IntStream.range(0, columns.size()).allMatch(at -> columns.get(at).isUsedAs(other.columns.get(at)));
    }
}
