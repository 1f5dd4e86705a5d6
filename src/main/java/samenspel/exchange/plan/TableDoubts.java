package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.cells.TableBody;
import samenspel.exchange.cells.Totals;
import samenspel.exchange.survey.AnswerBasis;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.LikelyCodes;
import samenspel.exchange.survey.SurveyAnswers;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.TableForm;
import samenspel.exchange.table.Tables;

/// What is doubtful about a matrix or a list of ties: codes that may mean that nothing is known, and totals that have another
/// name.
///
/// It looks at the cells, the form as it is planned and the codes as they are decided, so a doubt ends with the decision.
final class TableDoubts {
    /// Cells that are understood for each that is not.
    private static final int MANY = 5;
    private static final int MOST_WORDS = 24;

    private final PlannedTable table;
    private final AnswerCodes told;

    private TableDoubts(PlannedTable table, AnswerCodes told) {
        this.table = table;
        this.told = told;
    }

    static List<ImportDoubt> of(PlannedTable table, AnswerCodes codes) {
        TableDoubts doubts = new TableDoubts(table, codes);
        return switch (table.form().kind()) {
            case MATRIX, TWO_SETS -> doubts.all(doubts.totals());
            case TIES -> Stream.of(doubts.first().stream(), doubts.order().stream(), doubts.all(List.of()).stream()).flatMap(all -> all).toList();
            case NODES, NEIGHBOURS, ROSTER, NOMINATIONS, NOT_USED -> List.of();
        };
    }

    private Optional<ImportDoubt> first() {
        return Tables.mayHaveHeading(table.grid(), table.form())
                ? Optional.of(new ImportDoubt(ImportDoubt.Kind.FIRST_ROW, Optional.of(table.id()), List.of(), TableBody.written(table.grid().rows().getFirst()).toList(), true)) : Optional.empty();
    }

    /// Words where strengths stand of which more than a few are not understood.
    private Optional<ImportDoubt> order() {
        SurveyAnswers said = Tables.said(table.grid(), table.form(), told);
        List<SurveyAnswers.Found> odd = said.by(AnswerBasis.NOT_KNOWN);
        int filled = AnswerTally.columns(table).stream().mapToInt(at -> (int) table.grid().after(table.form().lastHeading()).column(at).stream().filter(cell -> !cell.isEmpty()).count()).sum();
        boolean asked = !odd.isEmpty() && odd.size() <= MOST_WORDS && odd.stream().mapToInt(SurveyAnswers.Found::cells).sum() * MANY > filled;
        List<String> words = said.found().stream().filter(one -> one.meaning().basis() == AnswerBasis.SCALE || odd.contains(one)).map(SurveyAnswers.Found::written).toList();
        return asked ? Optional.of(new ImportDoubt(ImportDoubt.Kind.ANSWERS_ORDER, Optional.of(table.id()), AnswerTally.columns(table), words, true)) : Optional.empty();
    }

    private List<ImportDoubt> all(List<Integer> totals) {
        List<ImportDoubt> doubts = new ArrayList<>();
        codes().forEach(code -> doubts.add(new ImportDoubt(ImportDoubt.Kind.MISSING_CODE, Optional.of(table.id()), AnswerTally.columns(table), List.of(LikelyCodes.written(code)), true)));
        Stream.concat(Tables.lowest(table.grid(), table.form(), told).stream().map(LikelyCodes::written), Tables.odd(table.grid(), table.form(), told).stream()).forEach(word ->
                doubts.add(new ImportDoubt(ImportDoubt.Kind.ANSWER_MEANING, Optional.of(table.id()), AnswerTally.columns(table), List.of(word), true)));
        if (!totals.isEmpty()) {
            List<String> names = totals.stream().map(at -> table.form().columns().get(at).heading()).toList();
            doubts.add(new ImportDoubt(ImportDoubt.Kind.TOTALS, Optional.of(table.id()), totals, names, false));
        }
        return doubts;
    }

    /// Codes of which nobody has told what they are.
    private SortedSet<Double> codes() {
        LikelyCodes likely = Tables.codes(table.grid(), table.form(), told);
        SortedSet<Double> codes = new TreeSet<>(likely.missing());
        codes.addAll(likely.impossible());
        codes.removeAll(told.missing());
        codes.removeAll(told.noTie());
        return codes;
    }

    /// Columns of numbers after the cells that are not used though nothing above them says that they are totals.
    private List<Integer> totals() {
        TableForm form = table.form();
        int last = AnswerTally.columns(table).stream().mapToInt(at -> at).max().orElse(form.columns().size());
        Grid below = table.grid().after(form.lastHeading());
        return IntStream.range(Math.min(last + 1, form.columns().size()), form.columns().size())
                .filter(at -> form.columns().get(at).role() == ColumnRole.NOT_USED && !Totals.isWord(form.columns().get(at).heading()))
                .filter(at -> below.column(at).stream().filter(cell -> Numerals.number(cell).isPresent()).count() * 2 > below.rows().size()).boxed().toList();
    }
}
