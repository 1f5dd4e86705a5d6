package samenspel.exchange.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Headings that begin with the same question and then name somebody each, as Qualtrics writes them: `How often … with: - GP
/// practice`. The question and the names may hold the same marks, so the beginning that most headings share tells where names begin.
public final class QuestionBeginnings {
    /// After which a name may begin, whatever it is.
    private static final Pattern SURE = Pattern.compile(".*[-–—|:?!…>]\\s+|.*\\.\\.\\.\\s*|.*[?:]", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile(".*[_.]", Pattern.DOTALL);
    private static final String MARKS = "^[\"'“‘„]+|[\\s?:.!,;\"'”’]+$";
    private static final int FEWEST = 3;
    private static final int LONGEST = 2_000;
    private static final int MOST_CUTS = 400;

    private final List<String> headings;
    private final Function<String, Optional<String>> name;
    private final Map<String, List<Integer>> sharing = new LinkedHashMap<>();

    private QuestionBeginnings(List<String> headings, Function<String, Optional<String>> name) {
        this.headings = headings;
        this.name = name;
    }

    /// The questions by column, from 0.
    ///
    /// @param headings empty where a column is not to be looked at
    /// @param name     how somebody is called who stands in the table; empty for others
    public static Map<Integer, SurveyQuestion> of(List<String> headings, Function<String, Optional<String>> name) {
        QuestionBeginnings beginnings = new QuestionBeginnings(headings, name);
        for (int at = 0; at < headings.size(); at++) {
            for (int cut : cuts(headings.get(at))) {
                beginnings.sharing.computeIfAbsent(headings.get(at).substring(0, cut), _ -> new ArrayList<>()).add(at);
            }
        }
        return beginnings.questions();
    }

    /// Where a word begins after a blank or a mark.
    private static List<Integer> cuts(String heading) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = 1; at < Math.min(heading.length(), LONGEST) && cuts.size() < MOST_CUTS; at++) {
            char before = heading.charAt(at - 1);
            boolean starts = Character.isLetterOrDigit(heading.charAt(at)) || "'\"(‘“’".indexOf(heading.charAt(at)) >= 0;
            if (starts && (Character.isWhitespace(before) || "_.:?>|…".indexOf(before) >= 0)) {
                cuts.add(at);
            }
        }
        return cuts;
    }

    private Map<Integer, SurveyQuestion> questions() {
        Map<String, Integer> known = new LinkedHashMap<>();
        sharing.forEach((beginning, columns) -> {
            int names = (int) columns.stream().filter(at -> named(beginning, at).isPresent()).count();
            if (fits(beginning, columns, names)) {
                known.put(beginning, names);
            }
        });
        Comparator<String> better = Comparator.<String>comparingInt(known::get).thenComparingInt(beginning -> sharing.get(beginning).size()).thenComparingInt(String::length);
        Map<Integer, String> best = new LinkedHashMap<>();
        known.keySet().forEach(beginning -> sharing.get(beginning).forEach(at -> best.merge(at, beginning, (first, second) -> better.compare(second, first) > 0 ? second : first)));
        Map<Integer, SurveyQuestion> questions = new LinkedHashMap<>();
        best.forEach((at, beginning) -> questions.put(at, SurveyQuestion.asked(beginning, written(beginning, at), "")));
        return questions;
    }

    private boolean fits(String beginning, List<Integer> columns, int names) {
        Set<String> different = new HashSet<>();
        columns.forEach(at -> different.add(rest(beginning, at)));
        boolean sure = SURE.matcher(beginning).matches() && columns.size() >= FEWEST;
        return different.size() == columns.size() && (sure || names > 1 && names * 2 >= columns.size());
    }

    private String rest(String beginning, int at) {
        return headings.get(at).substring(beginning.length()).strip();
    }

    /// A name without the round brackets in which it stands alone, also where the question ends in the first of them.
    private static String unbracketed(String beginning, String rest) {
        String inner = rest.replaceAll("^\\(|\\)[?:.!]*$", "");
        boolean alone = inner.indexOf('(') < 0 && inner.indexOf(')') < 0 && rest.matches("(?s).*\\)[?:.!]*") && (rest.startsWith("(") || beginning.endsWith("("));
        return alone && !inner.isBlank() ? inner.strip() : rest;
    }

    private Optional<String> named(String beginning, int at) {
        String rest = rest(beginning, at);
        return name.apply(rest).or(() -> name.apply(rest.replaceAll("[\\s?:.!,;)\"”’]+$", "")));
    }

    /// Whether a mark of the question stands behind each name, and the table has none of them with it.
    private boolean endsInMark(String beginning) {
        List<String> all = sharing.getOrDefault(beginning, List.of()).stream().map(at -> rest(beginning, at)).toList();
        return all.stream().allMatch(rest -> !rest.replaceAll(MARKS, "").equals(rest) && name.apply(rest).filter(rest::equals).isEmpty());
    }

    /// A code is another spelling of the name; words are the name.
    private String written(String beginning, int at) {
        String rest = unbracketed(beginning, rest(beginning, at));
        if (!rest.equals(rest(beginning, at))) {
            return rest;
        }
        if (endsInMark(beginning)) {
            return rest.replaceAll(MARKS, "");
        }
        boolean plain = !CODE.matcher(beginning).matches() && (name.apply(rest).isPresent() || named(beginning, at).isEmpty());
        return plain ? rest : named(beginning, at).orElse(rest);
    }
}
