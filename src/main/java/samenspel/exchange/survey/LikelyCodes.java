package samenspel.exchange.survey;


import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Numbers among strengths that are likely codes, by how far they stand from the others: 99 beside 1 to 5.
///
/// A number is no code where somebody has said that it stands for itself: [AnswerCodes#words] has it.
///
/// @param missing     codes that nothing is known
/// @param impossible  codes that there can be no tie
/// @param certain     codes that there is a tie for sure: 11 beside 10, where all others are 0 and 1
public record LikelyCodes(Set<Double> missing, Set<Double> impossible, Set<Double> certain) {
    private static final double ABSENT = 10;
    private static final double PRESENT = 11;
    /// Usual codes of one digit, which may also be strengths.
    private static final Set<Double> SMALL = Set.of(6.0, 7.0, 8.0, 9.0);
    private static final Set<Double> LARGE = Set.of(66.0, 77.0, 88.0, 97.0, 98.0, 99.0, 555.0, 666.0, 777.0, 888.0, 997.0, 998.0, 999.0, 9999.0, 99999.0);
    private static final Set<Double> NEGATIVE = Set.of(-1.0, -2.0, -6.0, -7.0, -8.0, -9.0, -66.0, -77.0, -88.0, -99.0, -777.0, -888.0, -998.0, -999.0, -9999.0);
    private static final Set<Double> SIGNS = Set.of(-1.0, -2.0);
    /// Of a scale beside which a large code stands out.
    private static final double HIGHEST = 10;
    private static final double GAP = 4;
    /// Above it a scale may well go on to the codes of one digit and to 10.
    private static final double SHORT = 5;
    /// The end of the longest scale behind which a code of one digit is looked for in a survey.
    private static final double LONGEST = 6;
    /// Steps of a scale that is told from amounts at once.
    private static final double FEW = 3;

    public LikelyCodes {
        missing = Set.copyOf(missing);
        impossible = Set.copyOf(impossible);
        certain = Set.copyOf(certain);
    }

    /// With the codes that somebody has told.
    public LikelyCodes with(AnswerCodes codes) {
        Set<Double> unknown = new HashSet<>(missing);
        unknown.addAll(codes.missing());
        unknown.removeAll(codes.noTie());
        Set<Double> none = new HashSet<>(impossible);
        none.addAll(codes.noTie());
        none.removeAll(codes.missing());
        return new LikelyCodes(unknown, none, certain);
    }

    public static boolean couldBe(double value) {
        return isSmall(value) || LARGE.contains(value) || NEGATIVE.contains(value) || isStructural(value);
    }

    public static boolean isSmall(double value) {
        return SMALL.contains(value);
    }

    /// Whether it says that a tie cannot be, or is for sure.
    public static boolean isStructural(double value) {
        return value == ABSENT || value == PRESENT;
    }

    /// The codes among strengths of a list of ties: those that stand far away, or apart from a scale of which each step is there.
    public static LikelyCodes ofList(Map<Double, Integer> values, AnswerCodes codes) {
        NavigableMap<Double, Integer> counts = counts(values, codes);
        double highest = highest(counts, Set.of());
        boolean scale = isScale(highest, counts);
        Set<Double> missing = counts.keySet().stream().filter(value -> isFar(value, highest, counts) || scale && isSmall(value) && isApart(value, highest))
                .collect(Collectors.toCollection(TreeSet::new));
        return new LikelyCodes(missing, Set.of(), Set.of());
    }

    /// The codes among the answers of a survey: those of a matrix, and 7, 8 and 9 behind a scale that ends before the number below.
    static Set<Double> ofAnswers(Map<Double, Integer> values, AnswerCodes codes) {
        NavigableMap<Double, Integer> counts = counts(values, codes);
        Set<Double> missing = new HashSet<>(ofMatrix(values, Set.of(), Set.of(), codes).missing());
        double highest = highest(counts, Set.of());
        boolean ends = highest > 1 && highest <= LONGEST && isScale(highest, counts) && counts.tailMap(highest, false).keySet().stream().allMatch(value -> couldBe(value) && !isStructural(value));
        counts.tailMap(highest + 1, false).keySet().stream().filter(value -> ends && isSmall(value) && value > LONGEST).forEach(missing::add);
        return missing;
    }

    /// The codes of a matrix.
    ///
    /// @param values of its cells but for the diagonal, and how often they stand there
    /// @param full   numbers that fill a row, a column or the diagonal
    /// @param mutual numbers that stand both ways wherever they stand
    public static LikelyCodes ofMatrix(Map<Double, Integer> values, Set<Double> full, Set<Double> mutual, AnswerCodes codes) {
        NavigableMap<Double, Integer> counts = counts(values, codes);
        double highest = highest(counts, full);
        // A wave of a binary network in which nobody is tied has no 1.
        boolean nobody = counts.keySet().equals(Set.of(ABSENT)) && full.contains(ABSENT);
        boolean binary = nobody || highest == 1 && counts.keySet().stream().filter(LikelyCodes::isSmall).count() <= 2;
        Set<Double> impossible = binary && counts.containsKey(ABSENT) || isAbove(ABSENT, highest, full) ? Set.of(ABSENT) : Set.of();
        Set<Double> certain = binary && counts.containsKey(PRESENT) ? Set.of(PRESENT) : Set.of();
        boolean scale = isScale(highest, counts);
        Set<Double> missing = new HashSet<>();
        for (double value : counts.keySet()) {
            boolean apart = isSmall(value) && (binary || !mutual.contains(value) && (scale || counts.getOrDefault(value, 0) > 1) && isApart(value, highest));
            if (!isStructural(value) && (apart || isAbove(value, highest, full) || isFar(value, highest, counts))) {
                missing.add(value);
            }
        }
        return new LikelyCodes(missing, said(impossible, counts), said(certain, counts));
    }

    private static Set<Double> said(Set<Double> some, NavigableMap<Double, Integer> counts) {
        return some.stream().filter(counts::containsKey).collect(Collectors.toSet());
    }

    private static NavigableMap<Double, Integer> counts(Map<Double, Integer> values, AnswerCodes codes) {
        NavigableMap<Double, Integer> counts = new TreeMap<>(values);
        counts.keySet().removeIf(value -> couldBe(value) && codes.words().containsKey(written(value)));
        return counts;
    }

    public static String written(double value) {
        return value == (long) value ? Long.toString((long) value) : Double.toString(value);
    }

    /// The end of the scale: the highest number that is no code. One that could be is on the scale if it follows the one before.
    private static double highest(NavigableMap<Double, Integer> counts, Set<Double> full) {
        double highest = 0;
        for (double value : counts.tailMap(0.0, false).keySet()) {
            boolean follows = value <= highest + 1 || !SMALL.contains(value) && value - highest <= 1;
            if (!couldBe(value) || follows && !full.contains(value) && highest > 1) {
                highest = value;
            }
        }
        return highest;
    }

    /// Whether each whole number up to the highest is there, again and again unless they are few, and none below 0.
    private static boolean isScale(double highest, NavigableMap<Double, Integer> counts) {
        Map<Double, Integer> steps = counts.subMap(0.0, false, highest, true);
        boolean given = highest <= FEW || steps.values().stream().mapToInt(Integer::intValue).sum() >= 2 * highest;
        return counts.headMap(0.0, false).isEmpty() && steps.size() == highest && given;
    }

    private static boolean isAbove(double value, double highest, Set<Double> full) {
        boolean beyond = LARGE.contains(value) ? value > highest : value < 0 || highest > 0 && highest <= SHORT;
        return couldBe(value) && full.contains(value) && beyond;
    }

    /// A large number far from a short scale, or a negative one that is no sign.
    private static boolean isFar(double value, double highest, NavigableMap<Double, Integer> counts) {
        boolean signed = counts.headMap(0.0, false).keySet().stream().anyMatch(other -> !NEGATIVE.contains(other) || SIGNS.contains(other));
        return LARGE.contains(value) && highest > 0 && highest <= HIGHEST || NEGATIVE.contains(value) && !signed;
    }

    /// A number of one digit beside a scale that ends well before it.
    private static boolean isApart(double value, double highest) {
        return highest > 1 && value - highest >= GAP;
    }
}
