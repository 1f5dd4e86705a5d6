package samenspel.exchange.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.exchange.found.Numbers;

/// The order in time of waves, as their names tell it: by years, dates, months and quarters, by numbers (`T1`, `2e meting`), or
/// by words for before and after.
public final class WaveOrder {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?:[.]0+)?(?!\\d)");
    private static final String MOMENT = "(?:t|w|m|golf|wave|meting|meetmoment|moment|ronde|round|time|tijd|tijdstip|periode|period|fase|phase|jaar|year|dag|day|week|maand|month|measurement|peiling|survey)";
    private static final Pattern NUMBERED = Pattern.compile(MOMENT + "? ?(\\d{1,4})");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:e|de|ste|st|nd|rd|th)? ?" + MOMENT);
    private static final Pattern SPELT = Pattern.compile("(eerste|tweede|derde|vierde|vijfde|first|second|third|fourth|fifth)(?: " + MOMENT + ")?");
    private static final List<String> DUTCH = List.of("eerste", "tweede", "derde", "vierde", "vijfde");
    private static final List<String> ENGLISH = List.of("first", "second", "third", "fourth", "fifth");
    private static final Pattern BEFORE = Pattern.compile("nul ?meting|0 ?meting|nul|voor ?meting|voor|vooraf|before|pre|pre ?test|baseline|base ?line|start ?meting|begin ?meting|start|begin");
    private static final Pattern BETWEEN = Pattern.compile("tussen ?meting|tussen|midterm|midline|interim|tijdens|during");
    private static final Pattern AFTER = Pattern.compile("na ?meting|na|achteraf|after|post|post ?test|eind ?meting|eind|einde|end|endline|end ?line|final");
    private static final Pattern LATER = Pattern.compile("(?:follow ?up|opvolg ?meting|vervolg ?meting)(?: ?(?:meting )?(\\d{1,2}))?");
    private static final double LAST = 1000;

    private WaveOrder() {
    }

    /// In the order of time; as they are where that is not known.
    public static List<String> of(Collection<String> names) {
        return known(names).orElse(List.copyOf(names));
    }

    /// In the order of time; empty where their names do not tell it, or not of all of them.
    public static Optional<List<String>> known(Collection<String> names) {
        if (names.size() < 2 || names.stream().allMatch(Numbers::isNumber)) {
            return Optional.of(names.stream().sorted(Comparator.comparingDouble(name -> Numbers.parse(name).orElse(0))).toList());
        }
        boolean ends = names.stream().map(WaveOrder::plain).anyMatch(name -> LATER.matcher(name).matches()) && names.stream().map(WaveOrder::plain).anyMatch(name -> name.startsWith("e"));
        boolean days = WrittenDate.isMonthFirst(names);
        Optional<List<String>> dated = WrittenDate.isEitherWay(names) ? Optional.empty() : by(names, name -> WrittenDate.year(name, days));
        return dated.or(() -> ends ? Optional.empty() : by(names, WaveOrder::number));
    }

    /// By a number that all have and no two share.
    private static Optional<List<String>> by(Collection<String> names, Function<String, OptionalDouble> number) {
        Map<String, Double> numbers = new HashMap<>();
        names.forEach(name -> number.apply(name).ifPresent(one -> numbers.put(name, one)));
        boolean told = numbers.size() == names.size() && new HashSet<>(numbers.values()).size() == numbers.size();
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingDouble(name -> numbers.getOrDefault(name, 0.0)));
        return told ? Optional.of(List.copyOf(sorted)) : Optional.empty();
    }

    /// Which measurement it is, whatever year it was.
    private static OptionalDouble number(String name) {
        String plain = plain(name);
        for (Pattern pattern : List.of(NUMBERED, ORDINAL)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return OptionalDouble.of(Integer.parseInt(matcher.group(1)));
            }
        }
        Matcher spelt = SPELT.matcher(plain);
        if (spelt.matches()) {
            return OptionalDouble.of(1 + Math.max(DUTCH.indexOf(spelt.group(1)), ENGLISH.indexOf(spelt.group(1))));
        }
        Matcher later = LATER.matcher(plain);
        if (later.matches()) {
            return OptionalDouble.of(2 * LAST + (later.group(1) == null ? 0 : Integer.parseInt(later.group(1))));
        }
        return BEFORE.matcher(plain).matches() ? OptionalDouble.of(0) : BETWEEN.matcher(plain).matches() ? OptionalDouble.of(LAST / 2)
                : AFTER.matcher(plain).matches() ? OptionalDouble.of(LAST) : OptionalDouble.empty();
    }

    /// Without a year and marks.
    private static String plain(String name) {
        return YEAR.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
