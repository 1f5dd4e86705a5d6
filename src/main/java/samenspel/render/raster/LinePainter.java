package samenspel.render.raster;

import samenspel.render.DashPattern;

/// Paints straight lines of any width with butt ends; reused for one line after another.
///
/// A pixel's coverage depends only on its distance from the line's axis, so each line first makes a small
/// table of ready colours by distance; then every row takes a span of pixels and one look-up each. Ends
/// are the only pixels with a second factor. Cost: about 700 look-ups for a line of 232 pixels. Areas are
/// right to 1 %; a hairline at exactly 45° is up to 2 % off, because 8 bits have no finer steps.
final class LinePainter {
    private static final int STEPS = 32;
    /// The table spans at most twice the largest reach, √½, plus rounding.
    private static final int ENTRIES = 2 * STEPS;

    /// Dashes that repeat faster, in pixels, are drawn as a paler line.
    private static final double LEAST_PERIOD = 1.5;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final PaintedRows within;
    private final HalfPlane edge = new HalfPlane();
    private final int[] colours = new int[ENTRIES];
    private final DashTable table = new DashTable();

    private double x0;
    private double y0;
    private double ux;
    private double uy;
    private double perUx;
    private double perUy;
    private double length;
    private double half;
    private double reach;
    private double bias;
    private double low;
    private double high;

    LinePainter(Pixels target, PaintedRows within) {
        this.within = within;
        this.pixels = target.argb();
        this.width = target.width();
        this.height = target.height();
    }

    /// Sets the axis, in pixels. False when it has no length.
    boolean axis(double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        length = Math.sqrt(dx * dx + dy * dy);
        x0 = fromX;
        y0 = fromY;
        ux = notZero(dx / length);
        uy = notZero(dy / length);
        perUx = 1 / ux;
        perUy = 1 / uy;
        return length > 0;
    }

    /// Keeps upright and level lines out of divisions by zero; moves a line's end less than 0.001 pixel.
    private static double notZero(double share) {
        return Math.abs(share) < 1e-9 ? 1e-9 : share;
    }

    /// Paints the line.
    ///
    /// @param argb premultiplied
    void paint(double lineWidth, int argb, DashPattern dashes) {
        half = lineWidth / 2;
        edge.direct(ux, uy);
        reach = half + edge.reach();
        if (!clip()) {
            return;
        }
        boolean blurred = !dashes.isSolid() && dashes.period() < LEAST_PERIOD;
        mix(blurred ? ColourBlend.scaled(argb, ColourBlend.share(dashes.line() / dashes.period())) : argb);
        if (dashes.isSolid() || blurred) {
            piece(low, high);
        } else {
            pieces(dashes, low, high);
        }
    }

    /// Leaves in `low` and `high` the part of the axis that can touch the picture.
    private boolean clip() {
        double margin = reach + 1;
        low = 0;
        high = length;
        narrow(x0, ux, -margin, width + margin);
        narrow(y0, uy, -margin, height + margin);
        return low < high;
    }

    private void mix(int argb) {
        double inner = Math.max(0, half - edge.reach());
        bias = 0.5 - inner * STEPS;
        int count = Math.min(ENTRIES, (int) Math.ceil((reach - inner) * STEPS) + 2);
        for (int i = 0; i < count; i++) {
            double distance = inner + (double) i / STEPS;
            colours[i] = ColourBlend.scaled(argb, ColourBlend.share(edge.coverage(half - distance) - edge.coverage(-half - distance)));
        }
    }

    /// The dashes at both ends one by one; those between, when there are many, in one go.
    private void pieces(DashPattern dashes, double from, double to) {
        double period = dashes.period();
        double first = Math.floor(from / period) * period;
        double last = Math.floor(to / period) * period;
        boolean many = last - first > 3 * period && table.accepts(dashes);
        for (double at = first; at < to; at += many ? Math.max(period, last - first) : period) {
            piece(at, Math.min(at + dashes.line(), length));
        }
        if (many) {
            table.set(dashes);
            dashedRows(first + period - dashes.gap() / 2, last - dashes.gap() / 2, period);
        }
    }

    /// Paints whole dashes; `a` and `b` lie in gaps.
    private void dashedRows(double a, double b, double period) {
        double perPeriod = 1 / period;
        double span = reach * Math.abs(perUy);
        int end = Math.min(endRow(a, b), within.end());
        for (int y = Math.max(firstRow(a, b), within.first()); y < end; y++) {
            double axisX = axisX(y);
            double along = ux * (0.5 - x0) + uy * (y + 0.5 - y0);
            double oneEnd = (a - along) * perUx;
            double otherEnd = (b - along) * perUx;
            int from = (int) Math.max(0, Math.ceil(Math.max(axisX - span, Math.min(oneEnd, otherEnd))));
            int to = (int) Math.min(width - 1.0, Math.floor(Math.min(axisX + span, Math.max(oneEnd, otherEnd))));
            double start = along + ux * from;
            dashes(y * width + from, y * width + to, uy * (axisX - from), start - Math.floor(start * perPeriod) * period, period);
        }
    }

    /// @param place of the first pixel's centre within the pattern
    private void dashes(int from, int to, double across, double place, double period) {
        double distance = across;
        double at = place;
        for (int i = from; i <= to; i++, distance -= uy, at += ux) {
            at = at < 0 ? at + period : at >= period ? at - period : at;
            int share = table.share(at);
            if (share > 0) {
                pixels[i] = ColourBlend.over(pixels[i], ColourBlend.scaled(colour(distance), share));
            }
        }
    }

    /// Paints the part of the line from `a` to `b`, measured along the axis.
    private void piece(double a, double b) {
        int first = firstRow(a, b);
        int end = endRow(a, b);
        double atEnds = edge.reach() + (reach * Math.abs(perUy) + 1) * Math.abs(ux);
        if (a + atEnds >= b - atEnds) {
            rows(first, end, a, b);
            return;
        }
        double oneEnd = y0 - 0.5 + (a + atEnds) * uy;
        double otherEnd = y0 - 0.5 + (b - atEnds) * uy;
        int whole = (int) Math.clamp(Math.ceil(Math.min(oneEnd, otherEnd)), first, Math.max(first, end));
        int wholeEnd = (int) Math.clamp(Math.ceil(Math.max(oneEnd, otherEnd)), whole, Math.max(whole, end));
        rows(first, whole, a, b);
        wholeRows(whole, wholeEnd);
        rows(wholeEnd, end, a, b);
    }

    private int firstRow(double a, double b) {
        return (int) Math.max(0, Math.floor(y0 + Math.min(uy * a, uy * b) - half * Math.abs(ux) - 0.5));
    }

    private int endRow(double a, double b) {
        return (int) Math.min(height, Math.ceil(y0 + Math.max(uy * a, uy * b) + half * Math.abs(ux) + 0.5) + 1);
    }

    /// Where the axis crosses a row, as a pixel's column: whole at a pixel's centre.
    private double axisX(int y) {
        return x0 - 0.5 + ux * perUy * (y + 0.5 - y0);
    }

    private void rows(int first, int end, double a, double b) {
        int below = Math.min(end, within.end());
        for (int y = Math.max(first, within.first()); y < below; y++) {
            row(y, a, b);
        }
    }

    /// Rows that cross the line from side to side, away from its ends.
    private void wholeRows(int first, int end) {
        double step = ux * perUy;
        double span = reach * Math.abs(perUy);
        double axisX = axisX(first);
        int y = first;
        // Step by step, as where all rows are painted: a product would be rounded otherwise.
        for (; y < Math.min(end, within.first()); y++) {
            axisX += step;
        }
        int below = Math.min(end, within.end());
        for (; y < below; y++, axisX += step) {
            int from = (int) Math.max(0, Math.ceil(axisX - span));
            int to = (int) Math.min(width - 1.0, Math.floor(axisX + span));
            middle(y * width + from, y * width + to, uy * (axisX - from));
        }
    }

    private void row(int y, double a, double b) {
        double axisX = axisX(y);
        int from = (int) Math.max(0, Math.ceil(axisX - reach * Math.abs(perUy)));
        int to = (int) Math.min(width - 1.0, Math.floor(axisX + reach * Math.abs(perUy)));
        double along = ux * (0.5 - x0) + uy * (y + 0.5 - y0);
        double oneEnd = (a - edge.reach() - along) * perUx;
        double otherEnd = (b + edge.reach() - along) * perUx;
        from = (int) Math.max(from, Math.ceil(Math.min(oneEnd, otherEnd)));
        to = (int) Math.min(to, Math.floor(Math.max(oneEnd, otherEnd)));
        ends(y * width + from, y * width + to, uy * (axisX - from), along + ux * from - a, b - a);
    }

    private void middle(int from, int to, double across) {
        double distance = across;
        for (int i = from; i <= to; i++, distance -= uy) {
            pixels[i] = ColourBlend.over(pixels[i], colour(distance));
        }
    }

    /// @param along how far the first pixel's centre lies behind the piece's start
    /// @param piece the piece's length
    private void ends(int from, int to, double across, double along, double piece) {
        double distance = across;
        double at = along;
        double full = edge.reach();
        for (int i = from; i <= to; i++, distance -= uy, at += ux) {
            int colour = colour(distance);
            if (at < full || at > piece - full) {
                colour = ColourBlend.scaled(colour, ColourBlend.share(edge.coverage(at) - edge.coverage(at - piece)));
            }
            pixels[i] = ColourBlend.over(pixels[i], colour);
        }
    }

    private int colour(double distance) {
        return colours[Math.max(0, (int) (Math.abs(distance) * STEPS + bias))];
    }

    /// Narrows `low`–`high` to the arguments for which a linear function lies between two values.
    private void narrow(double atZero, double slope, double least, double most) {
        double a = (least - atZero) / slope;
        double b = (most - atZero) / slope;
        low = Math.max(low, Math.min(a, b));
        high = Math.min(high, Math.max(a, b));
    }
}
