package samenspel.layout.arrange;

import samenspel.layout.solve.NodeArea;
import samenspel.layout.solve.Positions;

/// A level of a pyramid: a trapezoid, its middle at x = 0.
///
/// @param upper  half its width at the top
/// @param lower  half its width at the bottom
/// @param margin which nodes keep from its edges, in layout units
record Trapezoid(double top, double bottom, double upper, double lower, double margin) implements NodeArea {

    @Override
    public void keep(Positions places, int node) {
        double edge = Math.min(margin, (bottom - top) / 2);
        double y = Math.clamp(places.y()[node], top + edge, Math.max(top + edge, bottom - edge));
        double half = Math.max(0, upper + (lower - upper) * (y - top) / (bottom - top) - margin);
        places.x()[node] = Math.clamp(places.x()[node], -half, half);
        places.y()[node] = y;
    }

    Positions outline() {
        return new Positions(new double[] {-upper, upper, lower, -lower}, new double[] {top, top, bottom, bottom});
    }
}
