package samenspel.exchange.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.FileDraft;
import samenspel.text.Folding;

/// What somebody says answers stand for; what nobody says is seen from the answers ([SurveyAnswers]).
///
/// @param missing     numbers that mean that nothing is known, such as 9
/// @param noTie       numbers that mean that there can be no tie, such as 10 (a structural zero)
/// @param words       the number a word or code stands for, 0 for no tie and `NaN` for no answer, by its [#key]
/// @param emptyIsNo   whether somebody who answered and left a cell empty has no tie, or is not known to have one; empty to see it
///                    from the answers
/// @param respondents what counts where several answer for one organisation
public record AnswerCodes(Set<Double> missing, Set<Double> noTie, SequencedMap<String, Double> words, Optional<Boolean> emptyIsNo, Respondents respondents) {
    public static final AnswerCodes USUAL = new AnswerCodes(Set.of(), Set.of(), new LinkedHashMap<>(), Optional.empty(), Respondents.STRONGEST);

    /// What counts where several respondents answer for one organisation.
    public enum Respondents { STRONGEST, MEAN }

    public AnswerCodes {
        missing = Collections.unmodifiableSet(new TreeSet<>(missing));
        noTie = Collections.unmodifiableSet(new TreeSet<>(noTie));
        SequencedMap<String, Double> keyed = new LinkedHashMap<>();
        words.forEach((word, number) -> keyed.put(key(word), number));
        words = Collections.unmodifiableSequencedMap(keyed);
    }

    /// What makes answers the same: capitals, accents and punctuation do not count, but for numbers and signs.
    public static String key(String answer) {
        String folded = Numerals.number(answer.strip()).isPresent() ? "" : Folding.fold(answer);
        return folded.isEmpty() ? answer.strip() : folded;
    }

    public AnswerCodes withMissing(Set<Double> others) {
        return new AnswerCodes(others, noTie, words, emptyIsNo, respondents);
    }

    public AnswerCodes withNoTie(Set<Double> others) {
        return new AnswerCodes(missing, others, words, emptyIsNo, respondents);
    }

    public AnswerCodes withWords(Map<String, Double> others) {
        return new AnswerCodes(missing, noTie, new LinkedHashMap<>(others), emptyIsNo, respondents);
    }

    /// With one word or code said to stand for a number, 0 for no tie and `NaN` for no answer.
    public AnswerCodes with(String word, double number) {
        SequencedMap<String, Double> more = new LinkedHashMap<>(words);
        more.put(key(word), number);
        return withWords(more);
    }

    /// With nothing said of a word or code.
    public AnswerCodes without(String word) {
        SequencedMap<String, Double> fewer = new LinkedHashMap<>(words);
        fewer.remove(key(word));
        return withWords(fewer);
    }

    public AnswerCodes withEmptyIsNo(boolean yes) {
        return new AnswerCodes(missing, noTie, words, Optional.of(yes), respondents);
    }

    public AnswerCodes with(Respondents others) {
        return new AnswerCodes(missing, noTie, words, emptyIsNo, others);
    }

    public boolean isMissing(double value) {
        return Double.isNaN(value) || missing.contains(value);
    }

    /// What was said of an answer.
    public Optional<Double> said(String cell) {
        return words.isEmpty() ? Optional.empty() : Optional.ofNullable(words.get(key(cell)));
    }

    /// What a cell stands for where nothing beside it tells: a number, a word of a usual scale, yes, no, not known (`NaN`), or a
    /// number with its word such as `4 - weekly`; an empty cell is 0. Empty for anything else.
    public OptionalDouble value(String cell) {
        Optional<Double> said = said(cell);
        if (said.isPresent()) {
            return OptionalDouble.of(said.get());
        }
        OptionalDouble plain = Numerals.answer(cell);
        FileDraft.stepReading(1);
        return plain.isPresent() ? plain : AnswerWords.alone(cell);
    }
}
