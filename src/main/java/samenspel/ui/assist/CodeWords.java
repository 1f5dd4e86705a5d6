package samenspel.ui.assist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samenspel.exchange.table.AnswerCodes;

/// What codes mean as it is typed: numbers and words with commas between.
final class CodeWords {
    private static final int LEAST_STRENGTHS = 6;

    private CodeWords() {
    }

    /// What is no number is passed over. A comma parts numbers, so decimals have a point.
    static Set<Double> numbers(String text) {
        return Arrays.stream(text.split("[,;\\s]+")).filter(part -> part.matches("-?\\d{1,9}(\\.\\d{1,6})?"))
                .map(Double::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Set<Double> numbers) {
        return numbers.stream().map(CodeWords::number).collect(Collectors.joining(", "));
    }

    static String number(double number) {
        return number == (long) number ? Long.toString((long) number) : Double.toString(number);
    }

    /// The strengths that words can stand for, weakest first.
    static List<Double> strengths(AnswerCodes codes) {
        SortedSet<Double> strengths = new TreeSet<>(codes.words().values());
        for (int strength = 0; strength < LEAST_STRENGTHS; strength++) {
            strengths.add((double) strength);
        }
        return List.copyOf(strengths);
    }

    static String words(AnswerCodes codes, double strength) {
        return codes.words().entrySet().stream().filter(word -> word.getValue() == strength).map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }

    /// Codes in which these words and no others stand for a strength.
    static AnswerCodes with(AnswerCodes codes, double strength, String words) {
        Map<String, Double> next = new LinkedHashMap<>();
        codes.words().forEach((word, number) -> {
            if (number != strength) {
                next.put(word, number);
            }
        });
        Arrays.stream(words.split("[,;]")).map(String::strip).filter(word -> !word.isEmpty()).forEach(word -> next.put(word, strength));
        return codes.withWords(next);
    }
}
