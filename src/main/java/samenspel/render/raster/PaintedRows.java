package samenspel.render.raster;

/// The rows of a picture that one painting fills; what it would paint on others it leaves out. Within them every pixel is as if the
/// whole picture was painted.
///
/// @param first the upper one
/// @param end   below the last one
record PaintedRows(int first, int end) {
    static PaintedRows all(Pixels picture) {
        return new PaintedRows(0, picture.height());
    }

    /// @param y in pixels, as a fraction
    int firstFrom(double y) {
        return (int) Math.max(first, y);
    }

    int lastUpTo(double y) {
        return (int) Math.min(end - 1.0, y);
    }

    /// Whether nothing between two heights, given in any order, can touch them.
    boolean miss(double oneY, double otherY, double margin) {
        return Math.max(oneY, otherY) + margin < first || Math.min(oneY, otherY) - margin > end;
    }
}
