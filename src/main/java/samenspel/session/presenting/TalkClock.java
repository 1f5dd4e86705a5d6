package samenspel.session.presenting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long the story has been told, and how long it may go on. It is told what time it is.
///
/// @param start  of the telling, moved on by each pause
/// @param end    up to when there is time; empty where nobody said
/// @param paused since when it stands still
public record TalkClock(Instant start, Optional<Instant> end, Optional<Instant> paused) {

    public static TalkClock from(Instant now, Optional<Instant> end) {
        return new TalkClock(now, end, Optional.empty());
    }

    /// Never less than nothing, should the clock be put back.
    public Duration told(Instant now) {
        Duration since = Duration.between(start, paused.orElse(now));
        return since.isNegative() ? Duration.ZERO : since;
    }

    /// Negative when the end has passed; an end is an hour of the clock, so a pause moves it not.
    public Optional<Duration> left(Instant now) {
        return end.map(until -> Duration.between(now, until));
    }

    /// Stands still, or goes on where it stood.
    TalkClock pausedOrNot(Instant now) {
        return paused.map(since -> new TalkClock(start.plus(Duration.between(since, now)), end, Optional.empty()))
                .orElseGet(() -> new TalkClock(start, end, Optional.of(now)));
    }
}
