package samenspel.render.raster;

/// How much of a pixel lies on one side of a straight edge, exactly: the area of a unit square cut by a
/// line. Depends on the line's direction and on its distance from the pixel's centre.
final class HalfPlane {
    private double flat;
    private double reach;
    private double larger;
    private double corner;

    /// Sets the edge's direction; a normal and its perpendicular give the same areas.
    ///
    /// @param x,y of a vector of length 1
    void direct(double x, double y) {
        double a = Math.abs(x);
        double b = Math.abs(y);
        larger = Math.max(a, b);
        reach = (a + b) / 2;
        flat = Math.abs(a - b) / 2;
        corner = 2 * a * b;
    }

    /// Beyond this distance a pixel lies wholly on one side.
    double reach() {
        return reach;
    }

    /// The share of the pixel inside.
    ///
    /// @param inside how far the pixel's centre lies inside the edge; negative outside
    double coverage(double inside) {
        double distance = Math.abs(inside);
        if (distance >= reach) {
            return inside > 0 ? 1 : 0;
        }
        if (distance <= flat) {
            return 0.5 + inside / larger;
        }
        double rest = (reach - distance) * (reach - distance) / corner;
        return inside > 0 ? 1 - rest : rest;
    }
}
