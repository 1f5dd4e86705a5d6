package samenspel.diagram.picture;

/// How light lines are drawn, by their number.
final class LineWeight {
    /// With this many lines or fewer each is drawn in full.
    private static final double FEW = 160;
    private static final double LIGHTEST = 0.3;
    /// Up to this many, no line is lighter than that.
    static final int FULL = 10_000;
    /// So that one line by itself can still be seen.
    private static final double FAINTEST = 0.04;

    private LineWeight() {
    }

    /// A share from 0 to 1 of full strength, never below a third.
    static double usual(long lines) {
        return Math.clamp(0.95 * Math.sqrt(FEW / Math.max(1, lines)), LIGHTEST, 0.9);
    }

    /// The same for large pictures: beyond [#FULL] lines the picture shows where lines lie dense.
    static double opacity(int lines) {
        return lines <= FULL ? usual(lines) : Math.max(FAINTEST, LIGHTEST * Math.sqrt((double) FULL / lines));
    }
}
