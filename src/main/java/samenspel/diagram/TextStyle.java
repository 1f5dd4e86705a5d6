package samenspel.diagram;

/// How text is set. Size is the font size in page units.
public record TextStyle(double size, Weight weight, Colour colour) {

    public TextStyle faded(double opacity) {
        return new TextStyle(size, weight, colour.faded(opacity));
    }
}
