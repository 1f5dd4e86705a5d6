package samenspel.exchange.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.exchange.cells.Numerals;
import samenspel.text.Folding;

/// What answers stand for.
///
/// @param missing   numbers that mean that nothing is known, such as 9
/// @param noTie     numbers that mean that there can be no tie, such as 10 (a structural zero)
/// @param words     the number a word stands for, by the word without accents and in small letters
/// @param emptyIsNo whether somebody who answered and left a cell empty has no tie; otherwise it is not known
public record AnswerCodes(Set<Double> missing, Set<Double> noTie, SequencedMap<String, Double> words, boolean emptyIsNo) {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\s*[-–=:.)]?\\s*\\p{L}.*");
    /// From never to every day.
    private static final List<String> SCALE = List.of(
            "nooit|never|geen|geen contact|none|no contact|not at all",
            "zelden|rarely|seldom|jaarlijks|yearly|annually|een paar keer per jaar|paar keer per jaar|enkele keren per jaar|a few times a year",
            "elk kwartaal|per kwartaal|kwartaal|eens per kwartaal|quarterly|every quarter|once a quarter",
            "maandelijks|elke maand|monthly|every month|once a month",
            "wekelijks|elke week|weekly|every week|once a week",
            "dagelijks|elke dag|daily|every day");
    public static final AnswerCodes USUAL = new AnswerCodes(Set.of(), Set.of(), usualWords(), true);

    public AnswerCodes {
        missing = Collections.unmodifiableSet(new TreeSet<>(missing));
        noTie = Collections.unmodifiableSet(new TreeSet<>(noTie));
        SequencedMap<String, Double> folded = new LinkedHashMap<>();
        words.forEach((word, number) -> folded.put(Folding.fold(word), number));
        words = Collections.unmodifiableSequencedMap(folded);
    }

    private static SequencedMap<String, Double> usualWords() {
        SequencedMap<String, Double> words = new LinkedHashMap<>();
        for (int strength = 0; strength < SCALE.size(); strength++) {
            for (String word : SCALE.get(strength).split("\\|")) {
                words.put(word, (double) strength);
            }
        }
        return words;
    }

    public AnswerCodes withMissing(Set<Double> others) {
        return new AnswerCodes(others, noTie, words, emptyIsNo);
    }

    public AnswerCodes withNoTie(Set<Double> others) {
        return new AnswerCodes(missing, others, words, emptyIsNo);
    }

    public AnswerCodes withWords(Map<String, Double> others) {
        return new AnswerCodes(missing, noTie, new LinkedHashMap<>(others), emptyIsNo);
    }

    public AnswerCodes withEmptyIsNo(boolean yes) {
        return new AnswerCodes(missing, noTie, words, yes);
    }

    boolean isMissing(double value) {
        return Double.isNaN(value) || missing.contains(value);
    }

    /// What an answer stands for: a number, a word of the table, yes, no, not known (`NaN`), or a number with its word such
    /// as `4 - weekly`; an empty cell is 0. Empty for anything else.
    public OptionalDouble value(String cell) {
        OptionalDouble plain = Numerals.answer(cell);
        if (plain.isPresent()) {
            return plain;
        }
        Double word = words.get(Folding.fold(cell));
        if (word != null) {
            return OptionalDouble.of(word);
        }
        Matcher numbered = NUMBERED.matcher(cell);
        return numbered.matches() ? OptionalDouble.of(Integer.parseInt(numbered.group(1))) : OptionalDouble.empty();
    }
}
