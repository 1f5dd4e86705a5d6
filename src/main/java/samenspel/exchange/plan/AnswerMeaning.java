package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.survey.AnswerCodes;

/// What an answer counts as.
///
/// @param strength of the tie; 0 unless there is one
public record AnswerMeaning(Kind kind, double strength) {
    public static final AnswerMeaning NO_ANSWER = new AnswerMeaning(Kind.NO_ANSWER, 0);
    public static final AnswerMeaning NO_TIE = new AnswerMeaning(Kind.NO_TIE, 0);

    /// What there is to choose of.
    public enum Kind {
        /// Not known: never counts as lost or gained.
        NO_ANSWER,
        /// Surely none.
        NO_TIE,
        STRENGTH
    }

    public static AnswerMeaning tie(double strength) {
        return new AnswerMeaning(Kind.STRENGTH, strength);
    }

    /// What an answer counts as; empty if that is not known.
    public static Optional<AnswerMeaning> of(AnswerCodes codes, String word) {
        OptionalDouble value = codes.value(word);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double number = value.getAsDouble();
        boolean no = number == 0 || codes.noTie().contains(number);
        return Optional.of(Double.isNaN(number) || codes.missing().contains(number) ? NO_ANSWER : no ? NO_TIE : tie(number));
    }

    /// Codes by which an answer counts as this. A number that is a strength stands for itself, also where it looks like a code.
    public AnswerCodes in(AnswerCodes codes, String word) {
        OptionalDouble number = number(word);
        if (number.isPresent()) {
            return numbered(codes, word, number.getAsDouble());
        }
        return codes.with(word, kind == Kind.NO_ANSWER ? Double.NaN : strength);
    }

    private AnswerCodes numbered(AnswerCodes codes, String word, double number) {
        AnswerCodes said = kind == Kind.STRENGTH ? codes.with(word, strength) : codes.without(word);
        return said.withMissing(changed(codes.missing(), number, kind == Kind.NO_ANSWER))
                .withNoTie(changed(codes.noTie(), number, kind == Kind.NO_TIE && number != 0));
    }

    private static Set<Double> changed(Set<Double> numbers, double number, boolean in) {
        Set<Double> changed = new TreeSet<>(numbers);
        if (in) {
            changed.add(number);
        } else {
            changed.remove(number);
        }
        return changed;
    }

    /// An answer that is a number keeps its strength; a word can have any.
    public static OptionalDouble number(String word) {
        return Numerals.number(word);
    }

    /// Codes in which a word has changed places with the next stronger or weaker ones; the same where there are none.
    ///
    /// @param words all that are there
    /// @param by    1 for stronger, -1 for weaker
    public static AnswerCodes moved(AnswerCodes codes, List<String> words, String word, int by) {
        TreeMap<Double, List<String>> ranks = new TreeMap<>();
        words.stream().filter(one -> number(one).isEmpty()).forEach(one -> of(codes, one).filter(meaning -> meaning.kind == Kind.STRENGTH)
                .ifPresent(meaning -> ranks.computeIfAbsent(meaning.strength, _ -> new ArrayList<>()).add(one)));
        Optional<Double> here = of(codes, word).filter(meaning -> meaning.kind == Kind.STRENGTH).map(AnswerMeaning::strength).filter(ranks::containsKey);
        Optional<Double> there = here.map(strength -> by > 0 ? ranks.higherKey(strength) : ranks.lowerKey(strength));
        if (there.isEmpty()) {
            return codes;
        }
        AnswerCodes moved = given(codes, ranks.get(there.get()), here.get());
        return given(moved, ranks.get(here.get()), there.get());
    }

    private static AnswerCodes given(AnswerCodes codes, List<String> words, double strength) {
        AnswerCodes given = codes;
        for (String word : words) {
            given = tie(strength).in(given, word);
        }
        return given;
    }
}
