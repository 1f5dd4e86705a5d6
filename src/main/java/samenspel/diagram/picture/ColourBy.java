package samenspel.diagram.picture;

/// What the colour of a disc says.
public enum ColourBy {
    SECTOR,
    ACCESS
}
