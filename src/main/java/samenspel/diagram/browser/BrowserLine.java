package samenspel.diagram.browser;

import samenspel.layout.Point;

/// Where the line of a tie runs, from edge to edge.
///
/// @param from,to          organisations, in the direction of a tie that has one
/// @param middle,other     of their discs
/// @param leaving,arriving how far from these middles others' lines are hidden
public record BrowserLine(int layer, int from, int to, Point start, Point end, Point middle, Point other, double leaving, double arriving) {
    private static final double NEAR = 0.08;

    /// How far it runs beside the line between the middles, seen from its start to the right; in steps of a hundredth.
    public double side() {
        double dx = other.x() - middle.x();
        double dy = other.y() - middle.y();
        return Math.round(100 * ((start.y() - middle.y()) * dx - (start.x() - middle.x()) * dy) / StrictMath.hypot(dx, dy)) / 100.0;
    }

    /// Whether it begins and ends where others' lines are hidden, so that its side alone tells where it runs.
    public boolean isPlain() {
        double length = middle.distanceTo(other);
        double ux = (other.x() - middle.x()) / length;
        double uy = (other.y() - middle.y()) / length;
        double side = side();
        double leave = Math.sqrt(Math.max(0, leaving * leaving - side * side));
        double arrive = Math.sqrt(Math.max(0, arriving * arriving - side * side));
        return start.distanceTo(middle.plus(ux * leave - uy * side, uy * leave + ux * side)) < NEAR && end.distanceTo(other.plus(-ux * arrive - uy * side, -uy * arrive + ux * side)) < NEAR;
    }
}
