package samenspel.exchange.found;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.network.AttributeValue;

/// A point in time as a file writes it: a number (a year, a step) or a date.
///
/// @param written as in the file; empty for the beginning and the end of time
/// @param order   the number, or days since 1970-01-01 for a date; decides what is before what
public record Moment(String written, double order) implements Comparable<Moment> {
    public static final Moment BEGINNING = new Moment("", Double.NEGATIVE_INFINITY);
    public static final Moment END = new Moment("", Double.POSITIVE_INFINITY);

    private static final double SECONDS_A_DAY = 86_400;
    private static final int HOURS = 24;
    /// Year, month, day, hours, minutes, seconds, fraction, offset.
    private static final Pattern DATE = Pattern.compile("([+-]?\\d{4,6})-(\\d\\d)(?:-(\\d\\d))?(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)([.]\\d{1,30})?)?)?"
            + "\\s?(Z|z|[+-]\\d\\d(?::?\\d\\d)?)?");

    public static Moment of(double number) {
        return new Moment(AttributeValue.of(number).toString(), number);
    }

    /// A number, an ISO date or an ISO date with a time, with or without an offset; empty if it is none of them.
    public static Optional<Moment> parse(String written) {
        String text = written.strip();
        OptionalDouble number = Numbers.parse(text);
        if (number.isPresent()) {
            return Optional.of(text.indexOf('.') < 0 ? new Moment(text, number.getAsDouble()) : of(number.getAsDouble()));
        }
        try {
            return Optional.of(new Moment(text, days(text)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /// @throws DateTimeException if it is no time
    private static double days(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("");
        }
        long day = LocalDate.of(Integer.parseInt(parts.group(1)), number(parts.group(2), 1), number(parts.group(3), 1)).toEpochDay();
        int hour = number(parts.group(4), 0);
        LocalTime time = LocalTime.of(hour == HOURS ? 0 : hour, number(parts.group(5), 0), number(parts.group(6), 0));
        int next = hour == HOURS ? 1 : 0;
        double fraction = parts.group(7) == null ? 0 : Double.parseDouble("0" + parts.group(7));
        String offset = parts.group(8) == null || parts.group(8).equalsIgnoreCase("z") ? "" : parts.group(8);
        int behind = offset.isEmpty() ? 0 : ZoneOffset.of(offset).getTotalSeconds();
        return day + next + (time.toSecondOfDay() - behind + fraction) / SECONDS_A_DAY;
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    public boolean isBound() {
        return !Double.isInfinite(order);
    }

    @Override
    public int compareTo(Moment other) {
        return Double.compare(order, other.order);
    }
}
