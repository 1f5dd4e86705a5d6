package samenspel.exchange.harvest;

/// What became of something that was found.
public enum Fate {
    /// It was used; there is something to know about it. Does not count as an item.
    NOTED,
    /// It is sound but has no place in a network here.
    SET_ASIDE,
    /// It is not sound.
    REJECTED,
    /// Because of it nothing of the file is used.
    REFUSED
}
