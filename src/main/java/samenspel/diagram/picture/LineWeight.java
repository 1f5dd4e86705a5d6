package samenspel.diagram.picture;

import samenspel.diagram.drawn.BackboneTies;

/// How light the lines of large pictures are drawn, by their number.
final class LineWeight {
    /// Up to this many, no line is lighter for their number.
    static final int FULL = BackboneTies.MANY;
    private static final double LIGHTEST = 0.3;
    /// So that one line by itself can still be seen.
    private static final double FAINTEST = 0.04;

    private LineWeight() {
    }

    /// A share from 0 to 1 of full strength; beyond [#FULL] lines the picture shows where lines lie dense.
    static double opacity(int lines) {
        return lines <= FULL ? 1 : Math.max(FAINTEST, LIGHTEST * Math.sqrt((double) FULL / lines));
    }
}
