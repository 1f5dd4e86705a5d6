package samenspel.diagram.motion;

import samenspel.diagram.Colour;
import samenspel.diagram.MarkMapping;

/// Marks with less opacity.
record Fading(double opacity) implements MarkMapping {
    @Override
    public Colour colour(Colour colour) {
        return colour.faded(opacity);
    }
}
