package samenspel.session.presenting;

/// What a presenter can do. Each has a message `present.act.<id>`; keys of those on the sheet are in [PresenterKeys].
public enum PresenterAct {
    NEXT,
    PREVIOUS,
    FIRST,
    LAST,
    /// To what the room saw before.
    BACK,
    BLANK,
    /// The room keeps its picture; once more shows it what the presenter sees.
    FREEZE,
    /// Returns to what the room sees.
    DROP,
    OVERVIEW,
    FIND,
    NAMES,
    SPOTLIGHT,
    LARGER,
    SMALLER,
    REMARK,
    PAUSE_CLOCK,
    BLACK_PAPER,
    SWAP,
    QUOTE,
    SKIP,
    NEUTRAL,
    SHEET,
    LEAVE;

    /// Such as `pause-clock`.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
