package samenspel.cli.call;

/// How much of a whole counts: above 0, at most 1.
public record Fraction(double value) {

    /// @throws IllegalArgumentException when it is no number within the bounds
    public static Fraction parse(String text) {
        double value = Double.parseDouble(text.strip());
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException("not above 0 and at most 1: " + text);
        }
        return new Fraction(value);
    }
}
