package samenspel.render.raster;

import java.util.ArrayList;
import java.util.List;
import samenspel.layout.Point;
import samenspel.render.DashPattern;

/// A line of some width along a closed line, as what lies between closed lines: filled as a whole, it is nowhere
/// darker where its pieces meet.
final class OutlinePath {
    private final List<Point> corners;
    private final double half;
    /// How far along the line each corner lies; at last its whole length.
    private final double[] along;

    private OutlinePath(List<Point> corners, double width) {
        this.corners = corners;
        this.half = width / 2;
        this.along = new double[corners.size() + 1];
        for (int i = 0; i < corners.size(); i++) {
            along[i + 1] = along[i] + corner(i).distanceTo(corner(i + 1));
        }
    }

    /// Two lines for one that is not broken, or one for each dash; what lies inside an odd number of them is painted.
    ///
    /// @param corners of the closed line, in pixels, no two neighbours alike
    static List<List<Point>> along(List<Point> corners, double width, DashPattern dashes) {
        OutlinePath outlinePath = new OutlinePath(corners, width);
        return dashes.isSolid() ? List.of(outlinePath.beside(1), outlinePath.beside(-1)) : outlinePath.pieces(dashes);
    }

    private Point corner(int index) {
        return corners.get(Math.floorMod(index, corners.size()));
    }

    private List<Point> beside(int side) {
        List<Point> line = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            line.add(beside(i, side));
        }
        return line;
    }

    /// Beside a corner, square to the line through its neighbours.
    private Point beside(int index, int side) {
        return beside(corner(index), corner(index - 1), corner(index + 1), side);
    }

    private Point beside(Point at, Point before, Point after, int side) {
        double length = Math.max(1e-9, before.distanceTo(after));
        double share = side * half / length;
        return at.plus(-(after.y() - before.y()) * share, (after.x() - before.x()) * share);
    }

    private List<List<Point>> pieces(DashPattern dashes) {
        double whole = along[corners.size()];
        // As many dashes as fit, so that the last does not run into the first.
        double period = whole / Math.max(1, Math.round(whole / dashes.period()));
        double dash = dashes.line() * period / dashes.period();
        List<List<Point>> pieces = new ArrayList<>();
        for (double at = 0; at < whole - period / 2; at += period) {
            pieces.add(piece(at, at + dash));
        }
        return pieces;
    }

    private List<Point> piece(double from, double to) {
        List<Point> one = new ArrayList<>();
        List<Point> other = new ArrayList<>();
        end(from, one, other);
        for (int i = 0; i < corners.size(); i++) {
            if (along[i] > from && along[i] < to) {
                one.add(beside(i, 1));
                other.add(beside(i, -1));
            }
        }
        end(to, one, other);
        one.addAll(other.reversed());
        return one;
    }

    private void end(double at, List<Point> one, List<Point> other) {
        int side = 0;
        while (side < corners.size() - 1 && along[side + 1] < at) {
            side++;
        }
        Point from = corner(side);
        Point to = corner(side + 1);
        double share = (at - along[side]) / Math.max(1e-9, along[side + 1] - along[side]);
        Point end = new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
        one.add(beside(end, from, to, 1));
        other.add(beside(end, from, to, -1));
    }
}
