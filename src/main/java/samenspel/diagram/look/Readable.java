package samenspel.diagram.look;

import samenspel.diagram.Colour;
import samenspel.diagram.picture.Discs;

/// Grounds on which the letters of a disc can be read.
final class Readable {
    /// What WCAG 2.2, level AA, asks of small text.
    static final double LEAST_CONTRAST = 4.5;
    private static final double STEP = 1 / 256.0;

    private Readable() {
    }

    static boolean is(Colour ground) {
        return Linear.contrast(ground, Discs.inkOn(ground)) >= LEAST_CONTRAST;
    }

    /// The colour itself, or the nearest darker or lighter one on which letters can be read. Only colours of a
    /// narrow band of middle lightness change, and those hardly.
    static Colour nearest(Colour colour) {
        for (int step = 0; step * STEP < 1; step++) {
            Colour darker = shaded(colour, Colour.BLACK, step * STEP);
            Colour lighter = shaded(colour, Colour.WHITE, step * STEP);
            if (is(darker) || is(lighter)) {
                return is(darker) ? darker : lighter;
            }
        }
        return Colour.BLACK;
    }

    /// The colour that lies a share of the way to another as light mixes.
    static Colour shaded(Colour colour, Colour other, double share) {
        double[] from = Linear.of(colour);
        double[] to = Linear.of(other);
        return new Colour(mixed(from[0], to[0], share), mixed(from[1], to[1], share), mixed(from[2], to[2], share), 255);
    }

    private static int mixed(double from, double to, double share) {
        return Linear.channel(from + (to - from) * share);
    }
}
