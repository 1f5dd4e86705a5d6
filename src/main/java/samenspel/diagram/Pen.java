package samenspel.diagram;

/// How a line or an outline is drawn. Width in page units, above 0; caps are butt.
public record Pen(Colour colour, double width, Dash dash) {

    public static Pen solid(Colour colour, double width) {
        return new Pen(colour, width, Dash.SOLID);
    }

    public Pen faded(double opacity) {
        return new Pen(colour.faded(opacity), width, dash);
    }
}
