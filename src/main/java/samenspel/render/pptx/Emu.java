package samenspel.render.pptx;

import samenspel.diagram.Box;

/// Lengths in the format's unit, of which 360,000 make a centimetre.
///
/// @param scale 1, or less for a page above the largest slide
record Emu(double scale) {
    private static final double PER_UNIT = 9525;
    private static final double PER_POINT = 12_700;
    /// The largest side of a slide, 142 cm.
    private static final double LARGEST = 51_206_400;
    private static final double SMALLEST_LETTER = 100;

    static Emu fitting(Box page) {
        double side = Math.max(page.width(), page.height()) * PER_UNIT;
        return new Emu(Math.min(1, LARGEST / side));
    }

    /// A length in page units.
    long of(double units) {
        return Math.round(units * scale * PER_UNIT);
    }

    /// A font size, in hundredths of a point.
    long letters(double units) {
        return Math.max((long) SMALLEST_LETTER, Math.round(units * scale * PER_UNIT / PER_POINT * 100));
    }
}
