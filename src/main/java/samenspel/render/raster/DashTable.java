package samenspel.render.raster;

import java.util.HashMap;
import java.util.Map;
import samenspel.render.DashPattern;

/// How much of a pixel a dash covers along the line, by place within the pattern; kept from line to line,
/// as lines of a few patterns lie among each other.
final class DashTable {
    private static final int STEPS = 32;
    /// Longer patterns, in pixels, are drawn dash by dash.
    private static final double LONGEST = 64;
    /// A picture has a few patterns; while a line's width changes there is a new one each frame.
    private static final int MOST = 32;

    private final Map<DashPattern, int[]> tables = new HashMap<>();
    private DashPattern pattern = DashPattern.SOLID;
    private int[] shares = {};

    /// False when the pattern is too long for a table or its gaps are too short to cut a line in.
    boolean accepts(DashPattern dashes) {
        return dashes.period() <= LONGEST && dashes.gap() >= 1;
    }

    void set(DashPattern dashes) {
        if (dashes.equals(pattern)) {
            return;
        }
        if (tables.size() == MOST) {
            tables.clear();
        }
        pattern = dashes;
        shares = tables.computeIfAbsent(dashes, DashTable::shares);
    }

    private static int[] shares(DashPattern dashes) {
        int[] shares = new int[(int) (dashes.period() * STEPS) + 2];
        for (int i = 0; i < shares.length; i++) {
            double at = (i + 0.5) / STEPS;
            shares[i] = ColourBlend.share(overlap(dashes, at, 0) + overlap(dashes, at, dashes.period()));
        }
        return shares;
    }

    /// The part of one pixel, centred at a place, that the dash starting at another covers.
    private static double overlap(DashPattern dashes, double at, double start) {
        return Math.max(0, Math.min(at + 0.5, start + dashes.line()) - Math.max(at - 0.5, start));
    }

    /// Share of 255.
    ///
    /// @param at from 0 up to the pattern's period
    int share(double at) {
        return shares[(int) (at * STEPS)];
    }
}
