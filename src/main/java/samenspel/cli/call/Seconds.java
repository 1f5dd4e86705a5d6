package samenspel.cli.call;

import samenspel.diagram.motion.PlayingSpeed;

/// A time in seconds, 0 to 600.
public record Seconds(double value) {

    /// @throws IllegalArgumentException when it is no number within the bounds
    public static Seconds parse(String text) {
        double value = Double.parseDouble(text.strip().replace(',', '.'));
        if (!PlayingSpeed.isHold(value)) {
            throw new IllegalArgumentException("not between 0 and " + PlayingSpeed.LONGEST_HOLD + " s: " + text);
        }
        return new Seconds(value);
    }
}
