package samenspel.diagram.picture;

/// What a row of the legend stands for.
///
/// @param id of the sector or layer, or the name of the access role or fate
public record LegendKey(Kind kind, String id) {

    /// What kinds of rows there are.
    public enum Kind {
        SECTOR,
        ACCESS,
        LAYER,
        FATE,
        PRESENCE,
        SIZE
    }
}
