package samenspel.exchange.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.text.Folding;

/// The answers of a survey and what each counts as, judged by all of them together.
///
/// @param found the weakest first, then those that are no answer
public record SurveyAnswers(List<Found> found) {
    private static final Set<Double> CODES = Set.of(77.0, 88.0, 97.0, 98.0, 99.0, 777.0, 888.0, 997.0, 998.0, 999.0, 9999.0);
    /// No usual scale has more steps.
    private static final double LONGEST_SCALE = 20;
    private static final Pattern KIND = Pattern.compile("[;\\n|]|,(?=\\s)");
    private static final int MOST_KINDS = 8;

    /// An answer as it is written.
    ///
    /// @param cells       how many hold it
    /// @param respondents how many gave it
    public record Found(String written, int cells, int respondents, WordMeaning meaning) {
        private double rank() {
            return meaning.isAnswer() ? meaning.strength() : Double.POSITIVE_INFINITY;
        }
    }

    public SurveyAnswers {
        found = List.copyOf(found);
    }

    /// The answers in some columns.
    ///
    /// @param below    the rows below the headings
    /// @param headings of the columns
    /// @param who      the column that says who answers
    /// @param named    whether they are about those whom other columns name, with whom there is a tie
    public static SurveyAnswers of(Grid below, List<Integer> columns, List<String> headings, OptionalInt who, boolean named, AnswerCodes codes) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        Map<String, Set<String>> givenBy = new HashMap<>();
        for (Grid.Row row : below.rows()) {
            for (int column : columns) {
                String cell = row.cell(column);
                if (!cell.isEmpty()) {
                    cells.merge(cell, 1, Integer::sum);
                    givenBy.computeIfAbsent(cell, _ -> new HashSet<>()).add(who.isPresent() ? row.cell(who.getAsInt()) : Integer.toString(row.number()));
                }
            }
        }
        Map<String, WordMeaning> meanings = new HashMap<>(meanings(cells.keySet(), codes));
        ticked(below, columns, headings).forEach(word -> meanings.computeIfPresent(word, (_, meaning) -> meaning.basis() == AnswerBasis.NOT_KNOWN ? new WordMeaning(1, AnswerBasis.NUMBER) : meaning));
        kinds(meanings);
        explained(meanings, NumbersInHeadings.of(headings), codes);
        OddAnswers.take(meanings, cells, written -> isDecided(written, codes));
        apart(meanings, cells, codes);
        own(below, columns, headings, who).forEach(written -> meanings.computeIfPresent(written, (_, meaning) ->
                meaning.basis() == AnswerBasis.MAYBE_NO_ANSWER ? new WordMeaning(Double.NaN, AnswerBasis.NO_ANSWER) : meaning));
        if (Dashes.areEmpty(meanings, below, columns, codes)) {
            meanings.replaceAll((written, meaning) -> Dashes.isOne(written) && !isDecided(written, codes) ? new WordMeaning(Double.NaN, AnswerBasis.NO_ANSWER) : meaning);
        }
        if (!named) {
            lowest(meanings, cells, asked(below, columns), codes);
        }
        List<Found> found = new ArrayList<>();
        cells.forEach((written, times) -> found.add(new Found(written, times, givenBy.get(written).size(), meanings.get(written))));
        found.sort(Comparator.comparing(Found::rank));
        return new SurveyAnswers(found);
    }

    /// What stands only where somebody answers about itself.
    private static Set<String> own(Grid below, List<Integer> columns, List<String> headings, OptionalInt who) {
        Set<String> own = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Grid.Row row : below.rows()) {
            String name = who.isPresent() ? Folding.fold(row.cell(who.getAsInt())) : "";
            for (int at = 0; at < columns.size(); at++) {
                boolean itself = !name.isEmpty() && (" " + Folding.fold(headings.get(at))).endsWith(" " + name);
                (itself ? own : others).add(row.cell(columns.get(at)));
            }
        }
        own.removeAll(others);
        return own;
    }

    /// The words that stand only below headings that end in them: boxes that were ticked.
    private static Set<String> ticked(Grid below, List<Integer> columns, List<String> headings) {
        Set<String> ticked = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (int at = 0; at < columns.size(); at++) {
            String heading = " " + Folding.fold(headings.get(at));
            below.column(columns.get(at)).stream().distinct().forEach(cell -> (heading.endsWith(" " + Folding.fold(cell)) ? ticked : others).add(cell));
        }
        ticked.removeAll(others);
        return ticked;
    }

    /// Some answers, and how many cells hold each.
    public static SurveyAnswers of(Map<String, Integer> cells, AnswerCodes codes) {
        List<Found> found = new ArrayList<>();
        meanings(cells.keySet(), codes).forEach((written, meaning) -> found.add(new Found(written, cells.get(written), 1, meaning)));
        found.sort(Comparator.comparing(Found::rank));
        return new SurveyAnswers(found);
    }

    /// What stands in cells but for what is plain, unless it is odd among the others.
    public static SurveyAnswers of(Map<String, Integer> cells, Predicate<String> plain, AnswerCodes codes) {
        Map<String, WordMeaning> meanings = new HashMap<>(meanings(cells.keySet(), codes));
        Set<String> odd = OddAnswers.take(meanings, cells, written -> isDecided(written, codes));
        List<Found> found = new ArrayList<>();
        meanings.forEach((written, meaning) -> {
            if (odd.contains(written) || !plain.test(written)) {
                found.add(new Found(written, cells.getOrDefault(written, 0), 1, meaning));
            }
        });
        found.sort(Comparator.comparing(Found::rank));
        return new SurveyAnswers(found);
    }

    /// What each of several answers counts as.
    static Map<String, WordMeaning> meanings(Collection<String> answers, AnswerCodes codes) {
        Map<String, WordMeaning> meanings = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (String answer : answers) {
            Optional<Double> said = codes.said(answer);
            OptionalDouble plain = Numerals.answer(answer);
            if (said.isPresent()) {
                meanings.put(answer, new WordMeaning(said.get(), AnswerBasis.STATED));
            } else if (plain.isPresent()) {
                boolean number = !Double.isNaN(plain.getAsDouble());
                AnswerBasis basis = number ? AnswerBasis.NUMBER : Numerals.isGap(answer) ? AnswerBasis.NO_ANSWER : AnswerBasis.MAYBE_NO_ANSWER;
                meanings.put(answer, new WordMeaning(plain.getAsDouble(), basis));
            } else {
                words.add(answer);
            }
        }
        farOff(meanings, codes);
        meanings.putAll(AnswerWords.together(words));
        return meanings;
    }

    /// Numbers below 0, and 88, 99 and the like beside a short scale, are taken for no answer.
    private static void farOff(Map<String, WordMeaning> meanings, AnswerCodes codes) {
        double[] plain = numbers(meanings).filter(number -> number >= 0 && !CODES.contains(number)).toArray();
        boolean scale = plain.length > 0 && DoubleStream.of(plain).max().orElse(0) <= LONGEST_SCALE;
        meanings.replaceAll((_, meaning) -> {
            boolean decided = codes.missing().contains(meaning.strength()) || codes.noTie().contains(meaning.strength());
            boolean far = meaning.basis() == AnswerBasis.NUMBER && !decided && (meaning.strength() < 0 || scale && CODES.contains(meaning.strength()));
            return far ? new WordMeaning(Double.NaN, AnswerBasis.MAYBE_NO_ANSWER) : meaning;
        });
    }

    /// Words of which several stand in some cells and most alone in others, where all that is said is such words: kinds of tie that were ticked.
    private static void kinds(Map<String, WordMeaning> meanings) {
        Set<String> odd = new HashSet<>();
        meanings.forEach((written, meaning) -> {
            if (meaning.basis() == AnswerBasis.NOT_KNOWN) {
                odd.add(written);
            }
        });
        boolean answers = meanings.values().stream().anyMatch(WordMeaning::isAnswer);
        Set<String> each = new HashSet<>();
        odd.forEach(cell -> each.addAll(kindsIn(cell)));
        long alone = each.stream().filter(odd::contains).count();
        boolean several = odd.stream().anyMatch(cell -> kindsIn(cell).size() > 1);
        if (!answers && several && each.size() <= MOST_KINDS && alone > 1 && alone * 2 >= each.size()) {
            odd.forEach(cell -> meanings.put(cell, new WordMeaning(1, AnswerBasis.KINDS)));
        }
    }

    /// The layers an answer is about: that of its question, or one for each kind of tie it names; every kind for one that is not known.
    public List<String> layers(String written, String question) {
        if (found.isEmpty() || found.getFirst().meaning().basis() != AnswerBasis.KINDS) {
            return List.of(question);
        }
        boolean named = written.isEmpty() || by(AnswerBasis.KINDS).stream().anyMatch(one -> one.written().equals(written));
        List<String> kinds = named ? kindsIn(written) : by(AnswerBasis.KINDS).stream().flatMap(one -> kindsIn(one.written()).stream()).distinct().toList();
        return kinds.stream().map(kind -> question.isEmpty() ? kind : question + " · " + kind).toList();
    }

    /// The kinds of tie that a cell names.
    public static List<String> kindsIn(String cell) {
        return Stream.of(KIND.split(cell)).map(String::strip).filter(kind -> !kind.isEmpty()).distinct().toList();
    }

    /// What the headings say of numbers, unless somebody has decided on them.
    private static void explained(Map<String, WordMeaning> meanings, NumbersInHeadings headings, AnswerCodes codes) {
        meanings.replaceAll((written, meaning) -> Numerals.number(written).isEmpty() || isDecided(written, codes) ? meaning
                : headings.of(Numerals.number(written).getAsDouble()).orElse(meaning));
    }

    private static boolean isDecided(String written, AnswerCodes codes) {
        double number = Numerals.number(written).orElse(Double.NaN);
        return codes.said(written).isPresent() || codes.missing().contains(number) || codes.noTie().contains(number);
    }

    /// A number of one digit that stands apart from a short scale is taken for no answer.
    private static void apart(Map<String, WordMeaning> meanings, Map<String, Integer> cells, AnswerCodes codes) {
        Set<Double> missing = LikelyCodes.ofAnswers(counts(meanings, cells), codes);
        meanings.replaceAll((written, meaning) -> meaning.basis() == AnswerBasis.NUMBER && !isDecided(written, codes) && missing.contains(meaning.strength())
                ? new WordMeaning(Double.NaN, AnswerBasis.MAYBE_NO_ANSWER) : meaning);
    }

    private static Map<Double, Integer> counts(Map<String, WordMeaning> meanings, Map<String, Integer> cells) {
        Map<Double, Integer> counts = new HashMap<>();
        meanings.forEach((written, meaning) -> {
            if (meaning.basis() == AnswerBasis.NUMBER || meaning.basis() == AnswerBasis.STATED && meaning.isAnswer()) {
                counts.merge(meaning.strength(), cells.getOrDefault(written, 0), Integer::sum);
            }
        });
        return counts;
    }

    /// How many cells are about somebody else, in rows with an answer.
    private static int asked(Grid below, List<Integer> columns) {
        long rows = below.rows().stream().filter(row -> columns.stream().anyMatch(at -> !row.cell(at).isEmpty())).count();
        return (int) rows * (columns.size() - 1);
    }

    private static void lowest(Map<String, WordMeaning> meanings, Map<String, Integer> cells, int asked, AnswerCodes codes) {
        boolean numbers = meanings.entrySet().stream().allMatch(one -> !one.getValue().isAnswer() || Numerals.number(one.getKey()).isPresent()
                && one.getValue().basis() != AnswerBasis.HEADING && !codes.noTie().contains(one.getValue().strength()));
        int filled = cells.values().stream().mapToInt(Integer::intValue).sum();
        Set<Double> lowest = numbers && filled * 3 >= asked * 2 ? LowestNumber.of(counts(meanings, cells)) : Set.of();
        meanings.replaceAll((written, meaning) -> lowest.contains(meaning.strength()) && !isDecided(written, codes)
                ? new WordMeaning(meaning.strength(), AnswerBasis.LOWEST) : meaning);
    }

    private static DoubleStream numbers(Map<String, WordMeaning> meanings) {
        return meanings.values().stream().filter(meaning -> meaning.basis() == AnswerBasis.NUMBER).mapToDouble(WordMeaning::strength);
    }

    /// Codes in which each answer that is understood is said, and what an empty cell means.
    public AnswerCodes said(AnswerCodes codes) {
        AnswerCodes said = codes.withEmptyIsNo(emptyIsNo(codes));
        for (Found one : found) {
            WordMeaning meaning = one.meaning();
            boolean plain = meaning.basis() == AnswerBasis.NUMBER || meaning.basis() == AnswerBasis.LOWEST || meaning.basis() == AnswerBasis.KINDS || meaning.basis() == AnswerBasis.NOT_KNOWN;
            said = plain || codes.said(one.written()).isPresent() ? said : said.with(one.written(), meaning.strength());
        }
        return said;
    }

    /// Those that are understood in this way.
    public List<Found> by(AnswerBasis basis) {
        return found.stream().filter(one -> one.meaning().basis() == basis).toList();
    }

    /// Whether somebody could say that there is no tie, so that who left a cell empty has not said it; or answers are words,
    /// of which one is chosen in every cell.
    public boolean emptyIsNo(AnswerCodes codes) {
        boolean said = found.stream().anyMatch(one -> one.meaning().strength() == 0 || codes.noTie().contains(one.meaning().strength()));
        boolean words = found.stream().anyMatch(one -> one.meaning().basis() != AnswerBasis.NUMBER && one.meaning().basis() != AnswerBasis.KINDS && one.meaning().isAnswer());
        return codes.emptyIsNo().orElse(!said && !words);
    }
}
