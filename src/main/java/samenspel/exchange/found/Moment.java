package samenspel.exchange.found;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalDouble;
import samenspel.network.AttributeValue;

/// A point in time as a file writes it: a number (a year, a step) or a date.
///
/// @param written as in the file; empty for the beginning and the end of time
/// @param order   the number, or days since 1970-01-01 for a date; decides what is before what
public record Moment(String written, double order) implements Comparable<Moment> {
    public static final Moment BEGINNING = new Moment("", Double.NEGATIVE_INFINITY);
    public static final Moment END = new Moment("", Double.POSITIVE_INFINITY);

    private static final double SECONDS_A_DAY = 86_400;

    public static Moment of(double number) {
        return new Moment(AttributeValue.of(number).toString(), number);
    }

    /// A number, an ISO date or an ISO date with a time; empty if it is none of them.
    public static Optional<Moment> parse(String written) {
        String text = written.strip();
        OptionalDouble number = Numbers.parse(text);
        if (number.isPresent()) {
            return Optional.of(new Moment(text.matches("\\d+\\.0+") ? text.substring(0, text.indexOf('.')) : text, number.getAsDouble()));
        }
        try {
            return Optional.of(new Moment(text, days(text)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static double days(String text) {
        if (!text.contains("T")) {
            return LocalDate.parse(text).toEpochDay();
        }
        boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
        long seconds = zoned ? OffsetDateTime.parse(text).toEpochSecond()
                : LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC);
        return seconds / SECONDS_A_DAY;
    }

    public boolean isBound() {
        return !Double.isInfinite(order);
    }

    @Override
    public int compareTo(Moment other) {
        return Double.compare(order, other.order);
    }
}
