package samenspel.ui.dialog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import samenspel.study.byhand.HandWords;
import samenspel.text.Texts;

/// Moments of the past in words: the time alone for those of today.
record Moments(Clock clock, Texts texts) {
    String of(Instant at) {
        ZonedDateTime time = at.atZone(clock.getZone());
        String written = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(time);
        return time.toLocalDate().equals(LocalDate.now(clock)) ? written : HandWords.day(time.toLocalDate(), texts) + ", " + written;
    }
}
