package samenspel.exchange.survey;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samenspel.exchange.cells.Numerals;

/// Answers of another sort than most beside them: numbers and marks among words, marks among numbers. What they count as would be
/// a guess, so they are taken for no answer.
final class OddAnswers {
    private static final Pattern YES = Pattern.compile("(?i)ja|j|yes|y|true|waar");
    private static final Set<AnswerBasis> WORDS = Set.of(AnswerBasis.SCALE, AnswerBasis.OTHER_SCALE);

    private OddAnswers() {
    }

    /// @param cells   how many hold each
    /// @param decided whether somebody has said what an answer counts as
    /// @return those that were taken
    static Set<String> take(Map<String, WordMeaning> meanings, Map<String, Integer> cells, Predicate<String> decided) {
        Predicate<String> number = written -> isTie(meanings, written) && Numerals.number(written).isPresent();
        Predicate<String> mark = written -> isTie(meanings, written) && Numerals.number(written).isEmpty() && Numerals.answer(written).isPresent();
        Predicate<String> signs = written -> isTie(meanings, written) && !YES.matcher(written).matches() && !Character.isDigit(written.codePointAt(0));
        Predicate<String> digits = written -> isTie(meanings, written) && Character.isDigit(written.codePointAt(0));
        Predicate<String> word = written -> meanings.getOrDefault(written, WordMeaning.NOT_KNOWN).strength() > 0 && WORDS.contains(meanings.getOrDefault(written, WordMeaning.NOT_KNOWN).basis());
        Set<String> taken = new HashSet<>(fewer(cells, signs.or(digits).or(number), word));
        taken.addAll(fewer(cells, mark, number));
        taken.removeIf(decided);
        taken.forEach(written -> meanings.put(written, new WordMeaning(Double.NaN, AnswerBasis.MAYBE_NO_ANSWER)));
        return taken;
    }

    private static boolean isTie(Map<String, WordMeaning> meanings, String written) {
        WordMeaning meaning = meanings.getOrDefault(written, WordMeaning.NOT_KNOWN);
        return meaning.basis() == AnswerBasis.NUMBER && meaning.strength() != 0;
    }

    private static Set<String> fewer(Map<String, Integer> cells, Predicate<String> odd, Predicate<String> usual) {
        return sum(cells, odd) < sum(cells, usual) ? cells.keySet().stream().filter(odd).collect(Collectors.toSet()) : Set.of();
    }

    private static int sum(Map<String, Integer> cells, Predicate<String> which) {
        return cells.entrySet().stream().filter(one -> which.test(one.getKey())).mapToInt(Map.Entry::getValue).sum();
    }
}
