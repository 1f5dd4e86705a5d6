package samenspel.render.raster;

import samenspel.render.DashPattern;

/// Paints rectangles with rounded corners, filled or as an outline; reused for one after another. A
/// circle is the one whose corners are all there is.
///
/// Coverage is by distance from the edge, over one pixel. Pixels wholly inside are not measured.
final class RectanglePainter {
    private final Pixels target;
    private final PaintedRows within;
    private double centreX;
    private double centreY;
    private double halfWidth;
    private double halfHeight;
    private double corner;
    /// A shape thinner than a pixel covers no pixel wholly.
    private double most;
    private double halfPen;
    private DashPattern dashes = DashPattern.SOLID;
    private double dashStart;

    RectanglePainter(Pixels target, PaintedRows within) {
        this.target = target;
        this.within = within;
    }

    /// Sets a circle, in pixels. Dashes start at its rightmost point.
    RectanglePainter circle(double x, double y, double radius) {
        rectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius);
        dashStart = StrictMath.PI / 2 * radius;
        return this;
    }

    /// Sets the shape, in pixels; a corner radius that is too large shrinks to fit. Dashes start at the
    /// left end of the top side.
    RectanglePainter rectangle(double x, double y, double width, double height, double cornerRadius) {
        halfWidth = Math.max(0, width / 2);
        halfHeight = Math.max(0, height / 2);
        centreX = x + halfWidth;
        centreY = y + halfHeight;
        corner = Math.min(Math.max(0, cornerRadius), Math.min(halfWidth, halfHeight));
        most = Math.min(1, 2 * halfWidth) * Math.min(1, 2 * halfHeight);
        dashStart = 0;
        return this;
    }

    void fill(int argb) {
        halfPen = -1;
        rows(0.5, argb);
    }

    void outline(double penWidth, int argb, DashPattern pattern) {
        halfPen = penWidth / 2;
        dashes = pattern;
        rows(halfPen + 0.5, argb);
    }

    /// Paints rows whose edge zone reaches `margin` to both sides of the edge.
    private void rows(double margin, int argb) {
        int first = within.firstFrom(Math.ceil(centreY - halfHeight - margin - 0.5));
        int last = within.lastUpTo(Math.floor(centreY + halfHeight + margin - 0.5));
        for (int y = first; y <= last; y++) {
            double down = Math.abs(y + 0.5 - centreY);
            double outer = halfWidthAt(down, -margin);
            double inner = halfWidthAt(down, margin);
            int from = firstColumn(outer);
            int to = lastColumn(outer);
            int innerFrom = inner < 0 ? to + 1 : Math.clamp(firstColumn(inner), from, Math.max(from, to + 1));
            int innerTo = inner < 0 ? to : Math.max(innerFrom - 1, Math.min(lastColumn(inner), to));
            edge(y, from, innerFrom - 1, argb);
            inside(y, innerFrom, innerTo, argb);
            edge(y, innerTo + 1, to, argb);
        }
    }

    private int firstColumn(double half) {
        return (int) Math.max(0, Math.ceil(centreX - half - 0.5));
    }

    private int lastColumn(double half) {
        return (int) Math.min(target.width() - 1.0, Math.floor(centreX + half - 0.5));
    }

    /// Half the width, at a height above or below the centre, of the shape shrunk by `inset` on every
    /// side; -1 where there is nothing of it.
    private double halfWidthAt(double down, double inset) {
        if (down > halfHeight - inset || inset > halfWidth) {
            return -1;
        }
        double radius = corner - inset;
        double intoCorner = down - (halfHeight - corner);
        if (intoCorner <= 0 || radius <= 0) {
            return halfWidth - inset;
        }
        return halfWidth - corner + Math.sqrt(Math.max(0, radius * radius - intoCorner * intoCorner));
    }

    private void inside(int y, int from, int to, int argb) {
        if (halfPen >= 0) {
            return;
        }
        int[] pixels = target.argb();
        int end = y * target.width() + to;
        for (int i = y * target.width() + from; i <= end; i++) {
            pixels[i] = ColourBlend.over(pixels[i], argb);
        }
    }

    private void edge(int y, int from, int to, int argb) {
        int[] pixels = target.argb();
        int start = y * target.width();
        double down = y + 0.5 - centreY;
        for (int x = from; x <= to; x++) {
            int share = ColourBlend.share(coverage(x + 0.5 - centreX, down));
            pixels[start + x] = ColourBlend.over(pixels[start + x], ColourBlend.scaled(argb, share));
        }
    }

    private double coverage(double right, double down) {
        double outside = outside(Math.abs(right), Math.abs(down));
        if (halfPen < 0) {
            return Math.min(most, 0.5 - outside);
        }
        double line = Math.clamp(halfPen - outside + 0.5, 0, 1) - Math.clamp(-halfPen - outside + 0.5, 0, 1);
        return dashes.isSolid() || line == 0 ? line : line * dashed(along(right, down) - dashStart);
    }

    /// Distance to the edge, negative inside.
    private double outside(double right, double down) {
        double x = right - (halfWidth - corner);
        double y = down - (halfHeight - corner);
        return x <= 0 || y <= 0 ? Math.max(x, y) - corner : Math.sqrt(x * x + y * y) - corner;
    }

    private double dashed(double along) {
        double period = dashes.period();
        double at = along - Math.floor(along / period) * period;
        double inside = at < dashes.line() ? Math.min(at, dashes.line() - at) : -Math.min(at - dashes.line(), period - at);
        return Math.clamp(inside + 0.5, 0, 1);
    }

    /// How far along the outline, clockwise from the left end of the top side, a place near it lies.
    private double along(double right, double down) {
        double flatX = halfWidth - corner;
        double flatY = halfHeight - corner;
        double arc = StrictMath.PI / 2 * corner;
        double x = Math.abs(right) - flatX;
        double y = Math.abs(down) - flatY;
        if (x > 0 && y > 0) {
            return cornerStart(right, down, flatX, flatY, arc)
                    + corner * (right > 0 == down > 0 ? StrictMath.atan2(y, x) : StrictMath.atan2(x, y));
        }
        if (x > y) {
            return right > 0 ? 2 * flatX + arc + flatY + down : 4 * flatX + 3 * arc + 3 * flatY - down;
        }
        return down < 0 ? flatX + right : 3 * flatX + 2 * arc + 2 * flatY - right;
    }

    private static double cornerStart(double right, double down, double flatX, double flatY, double arc) {
        if (right > 0) {
            return down < 0 ? 2 * flatX : 2 * flatX + 2 * flatY + arc;
        }
        return down > 0 ? 4 * flatX + 2 * flatY + 2 * arc : 4 * flatX + 4 * flatY + 3 * arc;
    }
}
