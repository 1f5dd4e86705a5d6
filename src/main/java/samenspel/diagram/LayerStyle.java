package samenspel.diagram;

/// How the ties of a layer are drawn.
///
/// @param width of the line in page units for a tie of the usual strength
public record LayerStyle(Colour colour, Dash dash, double width) {
}
