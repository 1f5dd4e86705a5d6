package samenspel.cli.call;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The day a picture says it is of, if any: without one the same call makes the same file every day.
public record Day(Optional<LocalDate> date) {
    static final Day NONE = new Day(Optional.empty());

    /// @param text such as 2026-11-22, or `none`
    /// @throws IllegalArgumentException when it is neither
    public static Day parse(String text) {
        String bare = text.strip();
        try {
            return bare.equalsIgnoreCase("none") ? NONE : new Day(Optional.of(LocalDate.parse(bare)));
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("no day: " + text, noDay);
        }
    }
}
