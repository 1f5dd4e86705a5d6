package samenspel.render.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samenspel.layout.Point;

/// Paints what lies inside an odd number of closed lines; reused for one after another. Each row of pixels is cut
/// into eight, and each slice's ends are exact, as for triangles ([TrianglePainter]).
///
/// Cost: rows × 8 × sides.
final class PolygonPainter {
    private static final int SLICES = 8;

    private final Pixels target;
    private final PaintedRows rows;
    private final double[] covered;
    private final List<List<Point>> lines = new ArrayList<>();
    private double[] crossings = new double[16];
    private int count;

    PolygonPainter(Pixels target, PaintedRows rows) {
        this.target = target;
        this.rows = rows;
        this.covered = new double[target.width()];
    }

    PolygonPainter begin() {
        lines.clear();
        return this;
    }

    /// @param line closed, in pixels
    void add(List<Point> line) {
        lines.add(line);
    }

    /// @param argb premultiplied
    void paint(int argb) {
        double top = lines.stream().flatMap(List::stream).mapToDouble(Point::y).min().orElse(0);
        double bottom = lines.stream().flatMap(List::stream).mapToDouble(Point::y).max().orElse(-1);
        int first = rows.firstFrom(Math.floor(top));
        int last = rows.lastUpTo(Math.floor(bottom));
        for (int row = first; row <= last; row++) {
            Arrays.fill(covered, 0);
            for (int slice = 0; slice < SLICES; slice++) {
                slice(row + (slice + 0.5) / SLICES);
            }
            blend(row, argb);
        }
    }

    private void slice(double at) {
        count = 0;
        for (List<Point> line : lines) {
            Point before = line.getLast();
            for (Point next : line) {
                cross(before, next, at);
                before = next;
            }
        }
        Arrays.sort(crossings, 0, count);
        for (int i = 0; i + 1 < count; i += 2) {
            cover(crossings[i], crossings[i + 1]);
        }
    }

    private void cross(Point a, Point b, double at) {
        if (a.y() <= at != b.y() <= at) {
            if (count == crossings.length) {
                crossings = Arrays.copyOf(crossings, 2 * count);
            }
            crossings[count++] = a.x() + (b.x() - a.x()) * (at - a.y()) / (b.y() - a.y());
        }
    }

    private void cover(double left, double right) {
        int first = (int) Math.max(0, Math.floor(left));
        int last = (int) Math.min(target.width() - 1.0, Math.floor(right));
        for (int column = first; column <= last; column++) {
            covered[column] += Math.min(right, column + 1.0) - Math.max(left, column);
        }
    }

    private void blend(int row, int argb) {
        int[] pixels = target.argb();
        int start = row * target.width();
        for (int column = 0; column < target.width(); column++) {
            if (covered[column] > 0) {
                pixels[start + column] = ColourBlend.over(pixels[start + column], ColourBlend.scaled(argb, ColourBlend.share(covered[column] / SLICES)));
            }
        }
    }
}
