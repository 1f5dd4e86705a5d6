package samenspel.diagram.seen;

/// What the colour of a disc says.
public sealed interface ColourBy {
    ColourBy SECTOR = Trait.SECTOR;
    ColourBy ACCESS = Trait.ACCESS;

    /// What the program knows of every organisation.
    enum Trait implements ColourBy {
        SECTOR,
        ACCESS
    }

    /// What a file says by this name.
    record OfAttribute(String name) implements ColourBy {
    }
}
