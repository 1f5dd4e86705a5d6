package samenspel.exchange.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import samenspel.exchange.found.Moment;

/// Dates and parts of years as people write them in Dutch and English: `1-3-2019`, `3 March 2019`, `mrt 2019`, `Q1 2019`,
/// `2018/19`, `najaar 2018`.
public final class WrittenDate {
    private static final Pattern ISO = Pattern.compile("(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?:-\\d\\d.*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d\\d)[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ]((?:19|20)?\\d{2})(?: .*)?");
    private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}(?: .*)?");
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:[.]0+)?(?: ?[-/–] ?(?:19|20)?(\\d\\d))?(?!\\d)");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d\\d)/(\\d\\d)");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/. ]((?:19|20)\\d\\d)");
    private static final Pattern SHORT = Pattern.compile("(\\p{L}+)\\.?[- ]'?(\\d\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|e)?(?!\\d)");
    private static final Pattern QUARTER = Pattern.compile("\\b[qk] ?([1-4])\\b|\\b([1-4])(?:e|st|nd|rd|th)? ?(?:kwartaal|quarter)|(?:kwartaal|quarter) ?([1-4])\\b|\\b([1-4])[qk]\\b");
    private static final Pattern HALF = Pattern.compile("\\b[hs] ?([12])\\b|(?:semester|halfjaar|half) ?([12])\\b|\\b([12])(?:e|st|nd)? ?(?:semester|halfjaar|helft|half)");
    private static final Pattern WEEK = Pattern.compile("\\b(?:w|wk|week) ?(\\d{1,2})\\b");
    private static final List<String> MONTHS = List.of("jan", "feb", "maa|mrt|mar", "apr", "mei|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile("\\b(jan(?:uari|uary)?|feb(?:ruari|ruary|r)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b");
    private static final Pattern SPRING = Pattern.compile("\\b(voorjaar|lente|spring)");
    private static final Pattern SUMMER = Pattern.compile("\\b(zomer|summer|medio)");
    private static final Pattern AUTUMN = Pattern.compile("\\b(najaar|herfst|autumn|fall)\\b");
    private static final Pattern WINTER = Pattern.compile("\\bwinter");
    private static final int MONTHS_A_YEAR = 12;
    private static final double DAYS_A_YEAR = 366;
    private static final double WEEKS_A_YEAR = 54;
    private static final double CENTURY = 2000;
    /// A school year begins after the summer.
    private static final double SCHOOL = 0.6;

    private WrittenDate() {
    }

    /// Whether dates with strokes have the month before the day: some have a number above 12 there, and none otherwise.
    public static boolean isMonthFirst(Collection<String> all) {
        return part(all, 2) > MONTHS_A_YEAR && part(all, 1) <= MONTHS_A_YEAR;
    }

    /// Whether dates with strokes may be read both ways.
    public static boolean isEitherWay(Collection<String> all) {
        boolean slashed = all.stream().anyMatch(one -> SLASHED.matcher(one.strip()).matches());
        boolean same = all.stream().map(one -> one.strip().replaceFirst("^(\\d{1,2}/\\d{1,2})/.*", "$1")).distinct().count() == 1;
        return slashed && !same && part(all, 1) <= MONTHS_A_YEAR && part(all, 2) <= MONTHS_A_YEAR;
    }

    private static int part(Collection<String> all, int group) {
        return all.stream().map(String::strip).filter(one -> SLASHED.matcher(one).matches()).map(DAY_FIRST::matcher).filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(group))).max().orElse(0);
    }

    /// A whole date as a moment, of which days are the unit, or what [Moment] reads itself.
    public static Optional<Moment> moment(String written, boolean monthFirst) {
        return Moment.parse(written).or(() -> date(written.strip().toLowerCase(Locale.ROOT), monthFirst).map(date -> new Moment(date.toString(), date.toEpochDay())));
    }

    private static Optional<LocalDate> date(String written, boolean monthFirst) {
        Matcher numbers = YEAR_FIRST.matcher(written);
        if (numbers.matches()) {
            return date(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        Matcher usual = DAY_FIRST.matcher(written);
        if (usual.matches()) {
            boolean turned = monthFirst && SLASHED.matcher(written).matches();
            String year = usual.group(3).length() == 2 ? "20" + usual.group(3) : usual.group(3);
            return date(year, usual.group(turned ? 1 : 2), usual.group(turned ? 2 : 1));
        }
        Matcher years = YEARS.matcher(written);
        Matcher day = DAY.matcher(YEARS.matcher(written).replaceAll(" "));
        return years.find() && month(written).isPresent() && day.find() ? date(years.group(1), Integer.toString(month(written).getAsInt()), day.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /// The year with the part of it that has passed at the beginning of what is written; empty if no year or an unclear part is.
    public static OptionalDouble year(String written, boolean monthFirst) {
        String text = written.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        Optional<LocalDate> date = date(ISO.matcher(text).matches() ? text.substring(0, Math.min(text.length(), 10)) : text, monthFirst);
        if (date.isPresent()) {
            return OptionalDouble.of(date.get().getYear() + (date.get().getDayOfYear() - 1) / DAYS_A_YEAR);
        }
        if (ISO.matcher(text).matches()) {
            return inMonth(text.substring(0, 4), Integer.parseInt(text.substring(5, 7)));
        }
        Matcher numbered = MONTH_YEAR.matcher(text);
        if (numbered.matches()) {
            int month = Integer.parseInt(numbered.group(1));
            return month >= 1 && month <= MONTHS_A_YEAR ? inMonth(numbered.group(2), month) : OptionalDouble.empty();
        }
        Matcher brief = SHORT.matcher(text);
        return brief.matches() && month(brief.group(1)).isPresent() ? inMonth("20" + brief.group(2), month(brief.group(1)).getAsInt()) : inYear(text);
    }

    private static OptionalDouble inMonth(String year, int month) {
        return OptionalDouble.of(Integer.parseInt(year) + (month - 1) * 31 / DAYS_A_YEAR);
    }

    private static OptionalDouble inYear(String text) {
        Matcher brief = SCHOOL_YEAR.matcher(text);
        if (brief.matches() && Integer.parseInt(brief.group(2)) == Integer.parseInt(brief.group(1)) + 1) {
            return OptionalDouble.of(CENTURY + Integer.parseInt(brief.group(1)) + SCHOOL);
        }
        Matcher years = YEARS.matcher(text);
        if (!years.find()) {
            return OptionalDouble.empty();
        }
        String rest = (text.substring(0, years.start()) + " " + text.substring(years.end())).replaceAll("[^\\p{L}\\d]+", " ");
        boolean school = years.group(2) != null;
        if (YEARS.matcher(text.substring(years.end())).find() || WINTER.matcher(rest).find() && !school) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Integer.parseInt(years.group(1)) + (school ? SCHOOL : 0) + within(rest));
    }

    /// The part of a year that has passed.
    private static double within(String rest) {
        OptionalDouble quarter = number(QUARTER, rest, 4);
        OptionalDouble half = number(HALF, rest, 2);
        OptionalDouble week = number(WEEK, rest, WEEKS_A_YEAR);
        return month(rest).isPresent() ? (month(rest).getAsInt() - 1) * 31 / DAYS_A_YEAR : quarter.isPresent() ? quarter.getAsDouble() : half.isPresent() ? half.getAsDouble()
                : week.isPresent() ? week.getAsDouble() : SPRING.matcher(rest).find() ? 0.2 : SUMMER.matcher(rest).find() ? 0.5 : AUTUMN.matcher(rest).find() ? 0.7 : 0;
    }

    private static OptionalDouble number(Pattern pattern, String text, double parts) {
        Matcher matcher = pattern.matcher(text);
        return !matcher.find() ? OptionalDouble.empty() : IntStream.rangeClosed(1, matcher.groupCount()).filter(at -> matcher.group(at) != null)
                .mapToDouble(at -> (Integer.parseInt(matcher.group(at)) - 1) / parts).findFirst();
    }

    private static OptionalInt month(String text) {
        Matcher month = MONTH.matcher(text);
        return !month.find() ? OptionalInt.empty() : IntStream.rangeClosed(1, MONTHS_A_YEAR)
                .filter(at -> List.of(MONTHS.get(at - 1).split("\\|")).contains(month.group(1).substring(0, 3))).findFirst();
    }
}
