package samenspel.exchange.survey;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often a year something is, as people write it in Dutch or English: `4x per jaar`, `elke twee weken`, `2-3 times a week`,
/// `less than once a month`, `weekly (or more)`.
final class TimesAYear {
    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d+)?|een paar|a few|a couple of|een|eens|eenmaal|enkele|meerdere|meermalen|several|few|paar|multiple"
            + "|tweemaal|twee|driemaal|drie|vier|vijf|zes|once|one|twice|two|three|four|five|six|other|andere|an|a)";
    private static final String UNIT = "(werkdag|dag|dagen|day|days|daags|week|weken|weeks|maand|maanden|month|months|kwartaal|quarter|quarters"
            + "|half ?jaar|half ?year|jaar|jaren|year|years)";
    private static final Pattern COUNTED = Pattern.compile(NUMBER + "(?: ?(?:-|tot|to|a|of|or) ?" + NUMBER + ")? ?(?:x|×|keer|keren|maal|times|time|dagen|days)?"
            + " ?(?:per|in de|in het|in een|each|every|elke|elk|iedere|an|a|/|p) ?(?:" + NUMBER + " )?" + UNIT);
    private static final Pattern EVERY = Pattern.compile("(?:elke|elk|iedere|ieder|every|each|om de|per|eens per|eens in de|once every|once per|once in) ?(?:"
            + NUMBER + " )?" + UNIT);
    private static final Pattern MORE = Pattern.compile("^> ?|^(?:meer dan|vaker dan|more than|more often than|over) | (?:of|or|en|and) (?:vaker|meer|more often|more)$|\\+$");
    private static final Pattern LESS = Pattern.compile("^< ?|^(?:minder dan|minder vaak dan|less than|less often than|fewer than|bijna|almost|nearly) "
            + "| (?:of|or) (?:minder vaak|minder|less often|less|fewer|rarer)$");
    private static final Pattern ABOUT = Pattern.compile("^(?:ongeveer|circa|ca\\.?|about|around|gemiddeld|on average|minstens|minimaal|ten minste|tenminste|at least"
            + "|hooguit|hoogstens|maximaal|at most|up to|(?:ja|yes)[,:;]?(?: -)?) ");
    private static final Map<String, Double> WORDS = words();
    /// Times a year and the strength of each step of the usual scale: yearly, quarterly, monthly, weekly, daily.
    private static final double[] STEPS = {1, 4, 12, 52, 365};
    private static final double MORE_FACTOR = 1.5;
    private static final double LESS_FACTOR = 0.7;
    /// The lowest step above never in the usual scale.
    private static final Pattern FEW = Pattern.compile("(?:een paar|paar|enkele|a few|few) (?:keer|keren|malen|times) (?:per|a) (?:jaar|year)");
    private static final int LONGEST = 80;

    private TimesAYear() {
    }

    private static Map<String, Double> words() {
        return Map.ofEntries(Map.entry("dagelijks", 365.0), Map.entry("daily", 365.0), Map.entry("wekelijks", 52.0), Map.entry("weekly", 52.0),
                Map.entry("tweewekelijks", 26.0), Map.entry("twee wekelijks", 26.0), Map.entry("veertiendaags", 26.0), Map.entry("biweekly", 26.0),
                Map.entry("bi-weekly", 26.0), Map.entry("fortnightly", 26.0), Map.entry("maandelijks", 12.0), Map.entry("monthly", 12.0),
                Map.entry("tweemaandelijks", 6.0), Map.entry("bimonthly", 6.0), Map.entry("driemaandelijks", 4.0), Map.entry("quarterly", 4.0),
                Map.entry("kwartaal", 4.0), Map.entry("halfjaarlijks", 2.0), Map.entry("half-yearly", 2.0), Map.entry("biannually", 2.0),
                Map.entry("semiannually", 2.0), Map.entry("jaarlijks", 1.0), Map.entry("yearly", 1.0), Map.entry("annually", 1.0), Map.entry("annual", 1.0));
    }

    /// How often a year an answer says; empty if it does not say.
    static OptionalDouble of(String answer) {
        if (answer.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        String text = plain(answer);
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        OptionalDouble whole = said(text.replaceAll("[()]", " ").replaceAll("\\s+", " ").strip());
        if (whole.isPresent() || open < 0 || close < open) {
            return whole;
        }
        OptionalDouble before = said(text.substring(0, open).strip());
        return before.isPresent() ? before : said(text.substring(open + 1, close).strip());
    }

    private static String plain(String answer) {
        String bare = Normalizer.normalize(answer, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return bare.replaceAll("[–—]", "-").replaceAll("['’‘\"*]", "").replaceAll("\\s+", " ").replaceAll("[.;:!]+$", "").strip();
    }

    private static OptionalDouble said(String text) {
        boolean more = MORE.matcher(text).find();
        boolean less = LESS.matcher(text).find();
        String bare = ABOUT.matcher(LESS.matcher(MORE.matcher(text).replaceAll("")).replaceAll("").strip()).replaceFirst("").strip();
        double factor = more ? MORE_FACTOR : less ? LESS_FACTOR : 1;
        return counted(bare).map(times -> OptionalDouble.of(times * factor)).orElse(OptionalDouble.empty());
    }

    private static Optional<Double> counted(String text) {
        if (FEW.matcher(text).matches()) {
            return Optional.of(1.0);
        }
        Double word = WORDS.get(text);
        if (word != null) {
            return Optional.of(word);
        }
        Matcher every = EVERY.matcher(text);
        if (every.matches()) {
            double units = every.group(1) != null ? number(every.group(1)) : text.startsWith("om de ") ? 2 : 1;
            return Optional.of(a(every.group(2)) / units);
        }
        Matcher counted = COUNTED.matcher(text);
        if (!counted.matches()) {
            return Optional.empty();
        }
        double least = number(counted.group(1));
        double most = counted.group(2) == null ? least : number(counted.group(2));
        double units = counted.group(3) == null ? 1 : number(counted.group(3));
        return Optional.of((least + most) / 2 * a(counted.group(4)) / units);
    }

    /// How many of a unit are in a year.
    private static double a(String unit) {
        String word = unit.replace(" ", "");
        return word.startsWith("werkdag") ? 250 : word.startsWith("da") ? 365 : word.startsWith("we") ? 52 : word.startsWith("ma") || word.startsWith("mo") ? 12
                : word.startsWith("kw") || word.startsWith("qu") ? 4 : word.startsWith("half") ? 2 : 1;
    }

    private static double number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Math.max(0.01, Double.parseDouble(word.replace(',', '.')));
        }
        List<String> pairs = List.of("twee", "tweemaal", "twice", "two", "other", "andere");
        return pairs.contains(word) ? 2 : List.of("een", "eens", "eenmaal", "once", "one", "a", "an").contains(word) ? 1
                : List.of("vier", "four").contains(word) ? 4 : List.of("vijf", "five").contains(word) ? 5 : List.of("zes", "six").contains(word) ? 6 : 3;
    }

    /// The strength of so many times a year: 1 yearly, 2 every quarter, 3 monthly, 4 weekly, 5 daily, and between these what
    /// lies between, to one decimal.
    static double strength(double times) {
        if (times < STEPS[0]) {
            return 0.5;
        }
        int step = 0;
        while (step < STEPS.length - 2 && times >= STEPS[step + 1]) {
            step++;
        }
        double between = Math.log(times / STEPS[step]) / Math.log(STEPS[step + 1] / STEPS[step]);
        return Math.min(STEPS.length + 1, Math.round((step + 1 + between) * 10) / 10.0);
    }
}
