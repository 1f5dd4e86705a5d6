package samenspel.exchange.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers that are ranges of a number of times: `0 keer`, `1-5 keer`, `more than 10 times`. They count by their order.
final class AnswerRanges {
    private static final Pattern RANGE = Pattern.compile("(?iU)(?:(meer dan|more than|over|>)|(minder dan|less than|<)|(?:minstens|at least|≥|>=))?\\s*(\\d{1,5})\\s*(?:(?:-|–|—|tot en met|tot|t/m|to)\\s*(\\d{1,5})|(\\+|of meer|or more|of vaker|en meer|and more))?"
            + "\\s*((?:keer|maal|x|times?|contacten|contacts|contactmomenten|mails?|bijeenkomsten|meetings?)(?: (?:of meer|or more|of vaker))?)?");
    private static final int FEWEST = 2;

    private AnswerRanges() {
    }

    /// What each range counts as, where there are at least two and nothing else is odd.
    static Map<String, WordMeaning> of(Map<String, WordMeaning> meanings) {
        List<String> odd = meanings.entrySet().stream().filter(one -> one.getValue().basis() == AnswerBasis.NOT_KNOWN).map(Map.Entry::getKey).toList();
        Set<String> units = new HashSet<>();
        int wide = 0;
        Map<String, Double> lowest = new HashMap<>();
        for (String word : meanings.keySet()) {
            Matcher range = RANGE.matcher(word.strip());
            if (range.matches()) {
                lowest.put(word, lowest(range));
                Optional.ofNullable(range.group(6)).ifPresent(unit -> units.add(unit.split(" ")[0]));
                wide += range.group(1) != null || range.group(2) != null || range.group(4) != null || range.group(5) != null ? 1 : 0;
            }
        }
        Map<String, WordMeaning> ranges = new HashMap<>();
        if (wide > 0 && lowest.size() >= FEWEST && lowest.keySet().containsAll(odd) && units.size() <= 1) {
            List<Double> order = List.copyOf(new TreeSet<>(lowest.values().stream().filter(number -> number > 0).toList()));
            lowest.forEach((word, number) -> ranges.put(word, new WordMeaning(order.indexOf(number) + 1, AnswerBasis.SCALE)));
        }
        return ranges;
    }

    /// Where a range begins; less than some is more than none.
    private static double lowest(Matcher range) {
        double number = Double.parseDouble(range.group(3));
        return range.group(1) != null ? number + 0.5 : range.group(2) != null ? 0.5 : number;
    }
}
