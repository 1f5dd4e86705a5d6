package samenspel.render.raster;

import java.util.Arrays;

/// Paints filled triangles; reused for one after another. Each row of pixels is cut into eight, and each
/// slice's ends are exact, so areas are right to about a percent even for small arrow heads.
final class TrianglePainter {
    private static final int SLICES = 8;

    private final Pixels target;
    private final PaintedRows rows;
    private final double[] x = new double[3];
    private final double[] y = new double[3];
    private final double[] slope = new double[3];
    private final double[] covered;
    private double left;
    private double right;

    TrianglePainter(Pixels target, PaintedRows rows) {
        this.target = target;
        this.rows = rows;
        this.covered = new double[target.width()];
    }

    /// Sets a corner, in pixels.
    TrianglePainter corner(int index, double cornerX, double cornerY) {
        x[index] = cornerX;
        y[index] = cornerY;
        return this;
    }

    void paint(int argb) {
        for (int i = 0; i < 3; i++) {
            slope[i] = (x[(i + 1) % 3] - x[i]) / (y[(i + 1) % 3] - y[i]);
        }
        int firstX = (int) Math.max(0, Math.floor(least(x)));
        int lastX = (int) Math.min(target.width() - 1.0, Math.floor(most(x)));
        int firstY = rows.firstFrom(Math.floor(least(y)));
        int lastY = rows.lastUpTo(Math.floor(most(y)));
        for (int row = firstY; row <= lastY && firstX <= lastX; row++) {
            Arrays.fill(covered, firstX, lastX + 1, 0);
            for (int slice = 0; slice < SLICES; slice++) {
                slice(row + (slice + 0.5) / SLICES);
            }
            blend(row, firstX, lastX, argb);
        }
    }

    private void blend(int row, int firstX, int lastX, int argb) {
        int[] pixels = target.argb();
        for (int column = firstX; column <= lastX; column++) {
            int at = row * target.width() + column;
            pixels[at] = ColourBlend.over(pixels[at], ColourBlend.scaled(argb, ColourBlend.share(covered[column] / SLICES)));
        }
    }

    private void slice(double at) {
        left = Double.POSITIVE_INFINITY;
        right = Double.NEGATIVE_INFINITY;
        side(0, 1, at);
        side(1, 2, at);
        side(2, 0, at);
        int first = (int) Math.max(0, Math.floor(left));
        int last = (int) Math.min(target.width() - 1.0, Math.floor(right));
        for (int column = first; column <= last; column++) {
            covered[column] += Math.min(right, column + 1) - Math.max(left, column);
        }
    }

    private void side(int a, int b, double at) {
        if (y[a] <= at != y[b] <= at) {
            double crossing = x[a] + slope[a] * (at - y[a]);
            left = Math.min(left, crossing);
            right = Math.max(right, crossing);
        }
    }

    private static double least(double[] values) {
        return Math.min(values[0], Math.min(values[1], values[2]));
    }

    private static double most(double[] values) {
        return Math.max(values[0], Math.max(values[1], values[2]));
    }
}
