package samenspel.diagram.motion;

import java.util.Optional;

/// How fast changes are played.
///
/// @param hold  seconds of rest on every wave, 0 to 600
/// @param speed how much faster than usual, 0.1 to 10
public record PlayingSpeed(double hold, double speed) {
    public static final PlayingSpeed USUAL = new PlayingSpeed(1.2, 1);
    public static final double LONGEST_HOLD = 600;
    public static final double SLOWEST = 0.1;
    public static final double FASTEST = 10;

    public PlayingSpeed {
        if (!isHold(hold) || !isSpeed(speed)) {
            throw new IllegalArgumentException("no tempo: " + hold + " s, " + speed + " times");
        }
    }

    public static boolean isHold(double seconds) {
        return seconds >= 0 && seconds <= LONGEST_HOLD;
    }

    private static boolean isSpeed(double times) {
        return times >= SLOWEST && times <= FASTEST;
    }

    /// The tempo at which changes are played in a given time, with this rest on every wave; empty when that leaves too
    /// little or too much time for them.
    ///
    /// @param seconds from the first to the last frame, rests and all
    public Optional<PlayingSpeed> lasting(double seconds, Timeline timeline, int changes) {
        double left = seconds - hold * (changes + 1);
        double times = changes * timeline.length() / left;
        return left > 0 && isSpeed(times) ? Optional.of(new PlayingSpeed(hold, times)) : Optional.empty();
    }

    /// Seconds that one change takes, without rests.
    public double length(Timeline timeline) {
        return timeline.length() / speed;
    }

    /// Seconds that changes take one after the other, with a rest before, between and behind them.
    public double length(Timeline timeline, int changes) {
        return hold + changes * (length(timeline) + hold);
    }
}
