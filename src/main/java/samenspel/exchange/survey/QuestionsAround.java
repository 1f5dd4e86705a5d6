package samenspel.exchange.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Headings that ask the same before and behind a name: `Contact with GGD in 2021`, `GGD_freq`, `GGD - information`. What most of
/// them share before and behind a known name tells where the others have theirs.
public final class QuestionsAround {
    private static final int FEWEST = 3;
    private static final int LONGEST = 400;
    private static final int MOST_WORDS = 8;
    /// A word, with what is written to it.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&'’+]+(?:[-./][\\p{L}\\p{N}&'’+]+)*");

    private final List<String> headings;
    private final Function<String, Optional<String>> name;
    private final SequencedMap<Around, SequencedMap<Integer, String>> found = new LinkedHashMap<>();

    private record Around(String before, String behind) {
        boolean fits(String heading) {
            return heading.length() > before.length() + behind.length() && heading.startsWith(before) && heading.endsWith(behind);
        }

        int length() {
            return before.length() + behind.length();
        }
    }

    private QuestionsAround(List<String> headings, Function<String, Optional<String>> name) {
        this.headings = headings;
        this.name = name;
    }

    /// The questions by column, from 0.
    ///
    /// @param headings empty where a column is not to be looked at
    /// @param name     how somebody is called who stands in the table; empty for others
    public static Map<Integer, SurveyQuestion> of(List<String> headings, Function<String, Optional<String>> name) {
        QuestionsAround questions = new QuestionsAround(headings, name);
        for (int at = 0; at < headings.size(); at++) {
            if (headings.get(at).length() <= LONGEST) {
                questions.look(at);
            }
        }
        return questions.questions();
    }

    private void look(int column) {
        String heading = headings.get(column);
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(heading.replace('_', ' '));
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        for (int from = 0; from < words.size(); from++) {
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                int start = words.get(from)[0];
                int end = words.get(to)[1];
                name.apply(heading.substring(start, end)).ifPresent(known ->
                        found.computeIfAbsent(new Around(heading.substring(0, start), heading.substring(end)), _ -> new LinkedHashMap<>()).put(column, known));
            }
        }
    }

    private Map<Integer, SurveyQuestion> questions() {
        Map<Integer, Around> best = new HashMap<>();
        found.forEach((around, columns) -> {
            if (columns.size() >= FEWEST && Set.copyOf(columns.values()).size() == columns.size() && around.length() > 0) {
                columns.keySet().forEach(at -> best.merge(at, around, this::better));
            }
        });
        Map<Integer, SurveyQuestion> questions = new HashMap<>();
        best.forEach((at, around) -> questions.put(at, asked(around, Optional.ofNullable(found.get(around)).map(columns -> columns.get(at)).orElse(""))));
        for (Around around : new LinkedHashSet<>(best.values())) {
            for (int at = 0; at < headings.size(); at++) {
                if (around.length() >= FEWEST && around.fits(headings.get(at))) {
                    String heading = headings.get(at);
                    questions.putIfAbsent(at, asked(around, heading.substring(around.before().length(), heading.length() - around.behind().length())));
                }
            }
        }
        return questions;
    }

    private Around better(Around one, Around other) {
        int more = Integer.compare(size(one), size(other));
        return more > 0 || more == 0 && one.length() <= other.length() ? one : other;
    }

    private int size(Around around) {
        return Optional.ofNullable(found.get(around)).map(Map::size).orElse(0);
    }

    private static SurveyQuestion asked(Around around, String name) {
        String question = (around.before() + " " + around.behind()).replaceAll("[\\[\\]\"“”]", " ").replaceAll("\\s+([:?!.,;])", "$1").replaceAll("^[\\s:?!.,;]+|[\\s:?!.,;]+$", "");
        return SurveyQuestion.asked(question, name.strip(), "");
    }
}
