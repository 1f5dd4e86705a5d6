package samenspel.exchange.survey;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.exchange.cells.Numerals;

/// What headings say of the numbers below them, as in `How often? (1 = never, 4 = daily)` or `Together? (1=ja, 2=nee)`.
///
/// @param none    the number that says that there is no tie; empty if no heading says it
/// @param unknown numbers that are no answer
/// @param highest of the numbers that headings explain
record NumbersInHeadings(OptionalDouble none, Set<Double> unknown, double highest) {
    private static final Pattern PAIR = Pattern.compile("(?<![\\d.,])(\\d{1,3})\\s*(?:=|:|is)\\s*(\\p{L}[^,;()/|=\\[\\]\\d]*)");
    private static final int LONGEST = 1_000;
    private static final NumbersInHeadings NOTHING = new NumbersInHeadings(OptionalDouble.empty(), Set.of(), 0);

    NumbersInHeadings {
        unknown = Set.copyOf(unknown);
    }

    /// What all of some headings say; nothing where one says nothing or another thing.
    static NumbersInHeadings of(Collection<String> headings) {
        Set<NumbersInHeadings> said = new HashSet<>();
        headings.stream().map(NumbersInHeadings::in).forEach(said::add);
        return said.size() == 1 ? said.iterator().next() : NOTHING;
    }

    private static NumbersInHeadings in(String heading) {
        Map<Double, String> words = new HashMap<>();
        Matcher pair = PAIR.matcher(heading.length() > LONGEST ? heading.substring(0, LONGEST) : heading);
        while (pair.find()) {
            words.put(Double.parseDouble(pair.group(1)), pair.group(2).strip());
        }
        Set<Double> none = new HashSet<>();
        Set<Double> unknown = new HashSet<>();
        words.forEach((number, word) -> {
            if (isNone(word)) {
                none.add(number);
            } else if (AnswerWords.alone(word).stream().anyMatch(Double::isNaN)) {
                unknown.add(number);
            }
        });
        double highest = words.keySet().stream().filter(number -> !unknown.contains(number)).mapToDouble(number -> number).max().orElse(0);
        return new NumbersInHeadings(none.size() == 1 && words.size() > 1 ? OptionalDouble.of(none.iterator().next()) : OptionalDouble.empty(), unknown, highest);
    }

    private static boolean isNone(String word) {
        return Numerals.answer(word).orElse(1) == 0 || AnswerWords.alone(word).orElse(1) == 0;
    }

    /// What a number counts as: none where they say so, and how far it is from none where that is the highest; empty if they do not say.
    Optional<WordMeaning> of(double number) {
        if (unknown.contains(number)) {
            return Optional.of(new WordMeaning(Double.NaN, AnswerBasis.HEADING));
        }
        if (none.isEmpty() || number != Math.rint(number) || number < 0) {
            return Optional.empty();
        }
        double zero = none.getAsDouble();
        boolean falling = zero == highest && zero > 0;
        return number == zero ? Optional.of(new WordMeaning(0, AnswerBasis.HEADING))
                : !falling ? Optional.of(new WordMeaning(number, AnswerBasis.NUMBER)) : number < zero ? Optional.of(new WordMeaning(zero - number, AnswerBasis.HEADING)) : Optional.empty();
    }
}
