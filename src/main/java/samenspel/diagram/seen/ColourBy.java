package samenspel.diagram.seen;

/// What the colour of a disc says.
public enum ColourBy {
    SECTOR,
    ACCESS
}
