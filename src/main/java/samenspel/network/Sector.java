package samenspel.network;

/// A field of work.
///
/// @param code one to three letters that stand in the organisation's disc
public record Sector(SectorId id, String code, Name name) {
    /// The code of the sector of those whose sector is not known.
    public static final String NOT_KNOWN = "·";
}
