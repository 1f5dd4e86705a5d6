package samenspel.network.kind;

/// The three levels of the youth-care pyramid, from top to bottom.
public enum CareLevel {
    SPECIALIST,
    FREELY_ACCESSIBLE,
    BASIC
}
