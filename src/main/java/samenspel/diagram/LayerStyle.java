package samenspel.diagram;

/// How the ties of a layer are drawn.
///
/// @param width of the line in page units for a tie of the usual strength
public record LayerStyle(Colour colour, Dash dash, double width) {
    public LayerStyle with(Colour other) {
        return new LayerStyle(other, dash, width);
    }

    public LayerStyle with(Dash other) {
        return new LayerStyle(colour, other, width);
    }

    public LayerStyle withWidth(double other) {
        return new LayerStyle(colour, dash, other);
    }
}
