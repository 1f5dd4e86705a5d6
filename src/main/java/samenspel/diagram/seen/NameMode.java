package samenspel.diagram.seen;

/// How organisations are called: the switch that keeps names private.
public enum NameMode {
    FULL,
    SHORT,
    /// The sector's name and a number, the same in every picture of the network.
    SECTOR,
    NONE
}
