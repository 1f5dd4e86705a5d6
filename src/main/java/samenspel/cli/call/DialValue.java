package samenspel.cli.call;

/// How far a dial is turned: 0 to 1.
public record DialValue(double value) {

    /// @throws IllegalArgumentException when it is no number within the bounds
    public static DialValue parse(String text) {
        double value = Double.parseDouble(text.strip());
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + text);
        }
        return new DialValue(value);
    }
}
