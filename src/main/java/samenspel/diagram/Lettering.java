package samenspel.diagram;

/// How text is set. Size is the font size in page units.
public record Lettering(double size, Weight weight, Colour colour) {

    public Lettering faded(double opacity) {
        return new Lettering(size, weight, colour.faded(opacity));
    }
}
