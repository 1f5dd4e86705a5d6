package samenspel.diagram.seen;

/// What a row of the legend stands for.
///
/// @param id of the sector or layer, or the name of the access role or fate; empty where there is one row of the kind
public record LegendKey(Kind kind, String id) {

    /// What kinds of rows there are.
    public enum Kind {
        SECTOR,
        ACCESS,
        LAYER,
        FATE,
        PRESENCE,
        SIZE,
        /// The ties of the backbone.
        BACKBONE
    }
}
