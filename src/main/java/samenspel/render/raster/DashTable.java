package samenspel.render.raster;

import samenspel.render.DashPattern;

/// How much of a pixel a dash covers along the line, by place within the pattern; kept from line to line
/// while the pattern stays the same.
final class DashTable {
    private static final int STEPS = 32;
    /// Longer patterns, in pixels, are drawn dash by dash.
    private static final double LONGEST = 64;

    private final int[] shares = new int[(int) LONGEST * STEPS + 2];
    private DashPattern pattern = DashPattern.SOLID;

    /// False when the pattern is too long for a table or its gaps are too short to cut a line in.
    boolean accepts(DashPattern dashes) {
        return dashes.period() <= LONGEST && dashes.gap() >= 1;
    }

    void set(DashPattern dashes) {
        if (dashes.equals(pattern)) {
            return;
        }
        pattern = dashes;
        for (int i = 0; i <= (int) (dashes.period() * STEPS) + 1; i++) {
            double at = (i + 0.5) / STEPS;
            shares[i] = Blend.share(overlap(at, 0) + overlap(at, dashes.period()));
        }
    }

    /// The part of one pixel, centred at a place, that the dash starting at another covers.
    private double overlap(double at, double start) {
        return Math.max(0, Math.min(at + 0.5, start + pattern.line()) - Math.max(at - 0.5, start));
    }

    /// Share of 255.
    ///
    /// @param at from 0 up to the pattern's period
    int share(double at) {
        return shares[(int) (at * STEPS)];
    }
}
