package samenspel.claim;

/// What kind of number is told.
public enum NumberUnit {
    COUNT,
    /// From 0 to 1, written as a percentage.
    SHARE,
    AMOUNT,
    /// A place in a ranking, from 1.
    PLACE
}
