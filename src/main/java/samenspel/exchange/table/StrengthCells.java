package samenspel.exchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.NumberColumn;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.cells.TimedCell;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.survey.AnswerBasis;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.LikelyCodes;
import samenspel.exchange.survey.SurveyAnswers;
import samenspel.text.Spot;

/// What the cells of a list of ties say of strengths.
final class StrengthCells {
    /// More different words are remarks.
    private static final int MOST_WORDS = 60;
    /// No scale in words has more steps.
    private static final int MOST_STEPS = 12;

    private final TableShape.Ties ties;
    /// With what words count as, by all of them together.
    private final AnswerCodes told;
    private final SurveyAnswers said;
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<Double, Integer> counts = new HashMap<>();
    private final LikelyCodes codes;
    private final boolean blankIsNo;
    private final boolean blankIsKnown;
    private final NumberColumn numbers;
    private final boolean words;
    private final Map<String, Optional<Double>> strengths = new HashMap<>();

    StrengthCells(TableShape.Ties ties, AnswerCodes answerCodes) {
        this.ties = ties;
        this.numbers = read();
        // A 0 stands beside words as well as beside numbers.
        int noughts = counts.getOrDefault(0.0, 0);
        int filled = written.values().stream().mapToInt(Integer::intValue).sum() - noughts;
        boolean spoken = (counts.values().stream().mapToInt(Integer::intValue).sum() - noughts) * 2 < filled;
        Predicate<String> plain = cell -> numbers.number(cell).isPresent() || TimedCell.isOne(cell);
        Map<String, Integer> others = new HashMap<>(written);
        others.keySet().removeIf(plain);
        this.said = spoken ? SurveyAnswers.of(written, plain, answerCodes) : SurveyAnswers.of(others, answerCodes);
        this.told = said.said(answerCodes);
        this.blankIsKnown = written.isEmpty() || written.keySet().stream().anyMatch(TimedCell::isOne);
        this.codes = ties.values().size() > 1 || counts.containsKey(0.0) ? LikelyCodes.ofMatrix(counts, Set.of(), Set.of(), answerCodes) : LikelyCodes.ofList(counts, answerCodes);
        this.blankIsNo = answerCodes.emptyIsNo().orElseGet(this::seesBlankNo);
        // A single word among numbers is a slip.
        this.words = ties.stated() || spoken;
    }

    /// How often each cell and each number stands there.
    ///
    /// @return how they write numbers
    private NumberColumn read() {
        List<Integer> columns = ties.values().isEmpty() ? Optional.ofNullable(ties.heading().columns().get(ColumnRole.STRENGTH)).stream().toList()
                : ties.values().stream().map(ValueColumns.Value::column).toList();
        for (Grid.Row row : ties.rows().rows()) {
            for (int column : columns) {
                written.merge(row.cell(column), 1, Integer::sum);
            }
        }
        written.remove("");
        String name = columns.isEmpty() ? "" : ties.heading().name(columns.getFirst());
        NumberColumn column = NumberColumn.ofStrengths(name, written.keySet().stream(), ties.rows().name().isEmpty());
        written.forEach((cell, times) -> column.number(cell).ifPresent(number -> counts.merge(number, times, Integer::sum)));
        return column;
    }

    /// Says which numbers have their thousands apart.
    void sayThousands(Spot top, Ledger ledger) {
        numbers.say(written.keySet(), top, ledger);
    }

    /// Whether at least half of what stands in a column of strengths are some, as all of it tells, or it is a few words of which it
    /// is only not known how much they mean.
    static boolean areNumbers(TableShape.Ties ties) {
        Map<String, Integer> cells = new HashMap<>();
        ties.rows().rows().forEach(row -> cells.merge(ties.heading().cell(row, ColumnRole.STRENGTH), 1, Integer::sum));
        cells.remove("");
        Map<String, Integer> words = new HashMap<>(cells);
        words.keySet().removeIf(cell -> NumberColumn.isNumber(cell) || TimedCell.isOne(cell) || AnswerCodes.USUAL.value(cell).isPresent());
        boolean few = words.size() <= MOST_WORDS;
        Map<String, Integer> odd = few ? new HashMap<>() : words;
        (few ? SurveyAnswers.of(words, AnswerCodes.USUAL).by(AnswerBasis.NOT_KNOWN) : List.<SurveyAnswers.Found>of()).forEach(one -> odd.put(one.written(), one.cells()));
        int all = cells.values().stream().mapToInt(Integer::intValue).sum();
        int known = all - odd.values().stream().mapToInt(Integer::intValue).sum();
        return known > 0 && known * 2 >= all || !odd.isEmpty() && odd.size() <= MOST_STEPS;
    }

    /// A blank cell among marks is no tie, and so is one in a layer where nobody wrote a 0; in a wave nothing is known then.
    private boolean seesBlankNo() {
        boolean marks = written.keySet().stream().noneMatch(cell -> Numerals.number(cell).isPresent());
        boolean noZero = written.keySet().stream().noneMatch(cell -> told.value(cell).orElse(Double.NaN) == 0);
        return marks && noZero || noZero && ties.values().stream().allMatch(value -> value.wave().isEmpty());
    }

    /// Whether an empty cell of one of several columns is no tie; that of a single one never is.
    boolean isBlankNo() {
        return blankIsNo && !ties.values().isEmpty();
    }

    LikelyCodes codes() {
        return codes;
    }

    /// How many cells hold a code.
    int times(double code) {
        return counts.getOrDefault(code, 0);
    }

    /// The strength of a row in one of several columns: 0 for no tie, `NaN` where nothing is known; empty for a word.
    Optional<Double> strength(Grid.Row row, ValueColumns.Value value) {
        String written = row.cell(value.column());
        OptionalDouble mark = Numerals.answer(written);
        return written.isEmpty() ? Optional.of(blankIsNo ? 0 : Double.NaN) : mark.isPresent() && Numerals.number(written).isEmpty() ? Optional.of(mark.getAsDouble()) : strength(written);
    }

    /// No strength is not known where others have one, or else 1; empty if it is a word.
    Optional<Double> strength(String written) {
        return strengths.computeIfAbsent(written, this::read);
    }

    private Optional<Double> read(String written) {
        if (written.isEmpty()) {
            return Optional.of(blankIsKnown ? 1.0 : Double.NaN);
        }
        OptionalDouble read = numbers.isGrouped(written) ? numbers.number(written) : told.value(written);
        boolean slip = !words && numbers.number(written).isEmpty() && read.isPresent() && read.getAsDouble() > 0;
        return read.isEmpty() || slip ? Optional.empty() : Optional.of(meant(read.getAsDouble()));
    }

    /// What stands there in words, but for slips.
    SurveyAnswers said() {
        return words ? said : new SurveyAnswers(said.found().stream().filter(one -> !one.meaning().isAnswer() || one.meaning().strength() == 0).toList());
    }

    private double meant(double number) {
        return codes.missing().contains(number) ? Double.NaN : codes.impossible().contains(number) ? 0 : codes.certain().contains(number) ? 1 : number;
    }
}
