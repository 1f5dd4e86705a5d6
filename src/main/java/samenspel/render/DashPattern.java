package samenspel.render;

import samenspel.diagram.Dash;
import samenspel.diagram.Pen;

/// A pen's line and gap in page units; both 0 when the pen draws without gaps.
///
/// A straight line starts its pattern where the line itself starts (behind an arrow head), a circle at
/// its rightmost point and a rectangle at the left end of its top side, both clockwise.
public record DashPattern(double line, double gap) {
    public static final DashPattern SOLID = new DashPattern(0, 0);
    /// Outlines of the smallest discs are as fine as this.
    private static final double FINEST = 0.4;

    public static DashPattern of(Pen pen) {
        if (pen.dash() == Dash.SOLID) {
            return SOLID;
        }
        double[] lengths = pen.dash().pattern();
        double unit = Math.max(pen.width(), pen.dash() == Dash.BROKEN ? FINEST : 1);
        return new DashPattern(lengths[0] * unit, lengths[1] * unit);
    }

    public boolean isSolid() {
        return gap == 0;
    }

    public double period() {
        return line + gap;
    }

    public DashPattern times(double scale) {
        return new DashPattern(line * scale, gap * scale);
    }
}
