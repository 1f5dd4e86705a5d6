package samenspel.cli;

import samenspel.diagram.motion.Tempo;

/// A time in seconds, 0 to 600.
record Seconds(double value) {

    /// @throws IllegalArgumentException when it is no number within the bounds
    static Seconds parse(String text) {
        double value = Double.parseDouble(text.strip().replace(',', '.'));
        if (!Tempo.isHold(value)) {
            throw new IllegalArgumentException("not between 0 and " + Tempo.LONGEST_HOLD + " s: " + text);
        }
        return new Seconds(value);
    }
}
