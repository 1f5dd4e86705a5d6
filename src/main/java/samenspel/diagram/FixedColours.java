package samenspel.diagram;

/// With what is drawn that has the same colours in every network: what became of ties, and who gives access.
public enum FixedColours {
    COLOUR,
    /// Only greys, for a printer without colours: dark against light and dashes say what colours say otherwise.
    GREY
}
