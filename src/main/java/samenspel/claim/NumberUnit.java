package samenspel.claim;

/// What kind of number is told.
public enum NumberUnit {
    COUNT,
    /// From 0 to 1, written as a percentage.
    SHARE,
    AMOUNT,
    /// A place in a ranking, from 1.
    PLACE;

    /// Whether one of them can be more than one of the other: a count than an amount, and else only what is of the same kind.
    boolean isComparedWith(NumberUnit other) {
        return this == other || (this == COUNT || this == AMOUNT) && (other == COUNT || other == AMOUNT);
    }
}
