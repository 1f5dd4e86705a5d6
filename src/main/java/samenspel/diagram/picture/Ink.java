package samenspel.diagram.picture;

import samenspel.diagram.Colour;
import samenspel.diagram.Pen;
import samenspel.diagram.look.LinearLight;

/// How dark a line is, the palest first. Every ink is opaque: where lines cross they are no darker than one.
public enum Ink {
    /// To be felt and not to be read: many of them are one pale ground.
    FAINT(0.8),
    /// As light as a single line may be and still be seen.
    LIGHT(1),
    /// The colour as it was chosen.
    FULL(1),
    /// Stands out among light ones.
    DARK(1);

    /// How far towards the paper a faint line's colour goes.
    private static final double PALE = 0.72;
    /// In steps of this share a colour goes towards white or black.
    private static final double STEP = 0.02;
    /// The contrast ratios of WCAG 2.2 to white paper; 3 is what it asks of lines.
    private static final double LIGHTEST = 3.4;
    private static final double DARKEST = 7;

    private final double width;

    Ink(double width) {
        this.width = width;
    }

    /// A pen in this ink.
    Pen of(Pen full) {
        return new Pen(of(full.colour()), full.width() * width, full.dash());
    }

    private Colour of(Colour full) {
        return switch (this) {
            case FAINT -> full.towards(Colour.WHITE, PALE);
            case LIGHT -> lightened(full);
            case FULL -> full;
            case DARK -> darkened(full);
        };
    }

    /// The lightest mix with white that can be seen; a colour that is lighter already stays.
    private static Colour lightened(Colour full) {
        Colour light = full;
        for (double share = STEP; share < 1; share += STEP) {
            Colour next = full.towards(Colour.WHITE, share);
            if (contrast(next) < LIGHTEST) {
                return light;
            }
            light = next;
        }
        return light;
    }

    private static Colour darkened(Colour full) {
        Colour dark = full;
        for (double share = STEP; share < 1 && contrast(dark) < DARKEST; share += STEP) {
            dark = full.towards(Colour.BLACK, share);
        }
        return dark;
    }

    private static double contrast(Colour colour) {
        return 1.05 / (LinearLight.luminance(colour) + 0.05);
    }
}
