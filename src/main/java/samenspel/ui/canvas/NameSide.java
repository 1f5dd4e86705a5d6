package samenspel.ui.canvas;

import samenspel.diagram.Box;
import samenspel.layout.Point;

/// On which side of its disc a name stands.
public enum NameSide {
    ABOVE(0, -1),
    RIGHT(1, 0),
    BELOW(0, 1),
    LEFT(-1, 0);

    /// Between disc and name, in screen units.
    private static final double GAP = 2;

    private final int right;
    private final int down;

    NameSide(int right, int down) {
        this.right = right;
        this.down = down;
    }

    /// From the middle of the disc to that of the name, in screen units.
    Point from(Box disc, Box name) {
        return new Point(right * (disc.width() / 2 + GAP + name.width() / 2), down * (disc.height() / 2 + GAP + name.height() / 2));
    }
}
