package samenspel.diagram.audience;

import samenspel.diagram.Box;

/// A screen before a room.
///
/// @param width,height in pixels
public record AudienceScreen(double width, double height) {
    /// On 1920 × 1080 nothing is smaller.
    public static final double LEAST_LETTER = 24;
    /// On a smaller one letters shrink less than the picture.
    private static final double LEAST_EVER = 18;
    private static final double FULL_WIDTH = 1920;
    private static final double FULL_HEIGHT = 1080;

    /// Pixels for a pixel of 1920 × 1080.
    public double unit() {
        return Math.min(width / FULL_WIDTH, height / FULL_HEIGHT);
    }

    /// How large letters are that are so large on 1920 × 1080.
    double letters(double size) {
        return size * Math.max(unit(), LEAST_EVER / LEAST_LETTER);
    }

    /// Within its margins.
    Box inner() {
        return new Box(0, 0, width, height).grown(-44 * unit());
    }
}
