package samenspel.change;

/// The columns of a [ChangeTable].
public enum ChangeColumn {
    NAME,
    SECTOR,
    PRESENCE,
    BEFORE,
    KEPT,
    LOST,
    GAINED,
    UNKNOWN,
    AFTER,
    /// Lost ÷ before.
    LOSS,
    /// (Lost + unknown after) ÷ before.
    LOSS_AT_MOST,
    /// Kept ÷ ties in either wave.
    JACCARD,
    /// Lost + gained.
    TURNOVER,
    /// (Lost + gained) ÷ (kept + lost + gained).
    TURNOVER_SHARE;

    /// Whether cells are words; the others are numbers, for which the largest is the most interesting.
    public boolean isText() {
        return ordinal() <= PRESENCE.ordinal();
    }

    /// Whether cells are shares from 0 to 1, which may be undefined (NaN); the other numbers are counts.
    public boolean isShare() {
        return this == LOSS || this == LOSS_AT_MOST || this == JACCARD || this == TURNOVER_SHARE;
    }

    /// The number by which rows are ranked: none (NaN) where too much is unknown, so that nobody looks good for being silent.
    double rank(Counts counts) {
        return this == LOSS && counts.leavesLossOpen() ? Double.NaN : number(counts);
    }

    /// The number in this column.
    ///
    /// @throws IllegalArgumentException in a column of words
    public double number(Counts counts) {
        return switch (this) {
            case NAME, SECTOR, PRESENCE -> throw new IllegalArgumentException(this + " is no number");
            case BEFORE -> counts.before();
            case KEPT -> counts.kept();
            case LOST -> counts.lost();
            case GAINED -> counts.gained();
            case UNKNOWN -> counts.unknown();
            case AFTER -> counts.after();
            case LOSS -> counts.loss();
            case LOSS_AT_MOST -> counts.lossAtMost();
            case JACCARD -> counts.jaccard();
            case TURNOVER -> counts.turnover();
            case TURNOVER_SHARE -> counts.turnoverShare();
        };
    }
}
