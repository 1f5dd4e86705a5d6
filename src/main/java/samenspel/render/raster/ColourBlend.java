package samenspel.render.raster;

import samenspel.diagram.Colour;

/// Arithmetic on premultiplied colours, two channels at a time, correctly rounded.
final class ColourBlend {
    private static final int PAIR = 0xff00ff;
    private static final int HALVES = 0x800080;

    private ColourBlend() {
    }

    static int premultiplied(Colour colour) {
        int opaque = 0xff000000 | colour.red() << 16 | colour.green() << 8 | colour.blue();
        return scaled(opaque, colour.alpha());
    }

    /// A colour weakened to `share` / 255.
    static int scaled(int argb, int share) {
        int redBlue = (argb & PAIR) * share + HALVES;
        int alphaGreen = (argb >>> 8 & PAIR) * share + HALVES;
        return redBlue + (redBlue >>> 8 & PAIR) >>> 8 & PAIR
                | alphaGreen + (alphaGreen >>> 8 & PAIR) & ~PAIR;
    }

    /// Porter and Duff's source-over ("Compositing digital images", 1984). No channel overflows, because
    /// none exceeds its alpha.
    static int over(int below, int above) {
        int alpha = above >>> 24;
        return alpha == 255 ? above : above + scaled(below, 255 - alpha);
    }

    /// Share of 255 for a coverage that may lie a little outside 0–1.
    static int share(double coverage) {
        return coverage <= 0 ? 0 : coverage >= 1 ? 255 : (int) (coverage * 255 + 0.5);
    }
}
