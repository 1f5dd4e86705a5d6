package samenspel.measure;

/// Numbers from a least to a most, both of them within; such as at least 10 strong ties.
///
/// @param least negative infinity for no least
/// @param most  infinity for no most
public record NumberRange(double least, double most) {
    /// Every number.
    public static final NumberRange ALL = new NumberRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /// @throws IllegalArgumentException where one is no number, or the least is above the most
    public NumberRange {
        if (!(least <= most)) {
            throw new IllegalArgumentException("from " + least + " to " + most + " holds no number");
        }
    }

    public static NumberRange atLeast(double least) {
        return new NumberRange(least, Double.POSITIVE_INFINITY);
    }

    public static NumberRange atMost(double most) {
        return new NumberRange(Double.NEGATIVE_INFINITY, most);
    }

    /// False for what is no number.
    public boolean holds(double number) {
        return number >= least && number <= most;
    }

    /// Whether all numbers of another are within.
    public boolean holds(NumberRange other) {
        return other.least >= least && other.most <= most;
    }

    /// Whether some number is within both.
    public boolean touches(NumberRange other) {
        return other.most >= least && other.least <= most;
    }
}
