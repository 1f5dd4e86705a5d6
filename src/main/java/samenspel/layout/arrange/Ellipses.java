package samenspel.layout.arrange;

import samenspel.layout.solve.Positions;

/// A family of ellipses round (0, 0), all of one shape. A place has a *reach*, 1 on the outermost ellipse, and a
/// *turn*, the angle in the circle of which the ellipse is the stretched picture; clockwise from the right.
///
/// Two ellipses whose reaches differ by d are at least d · `tall` apart, two turns by t on one of reach r at
/// least about r · t · `tall`: where that suffices, discs do not overlap.
///
/// @param wide half of the outermost ellipse's width
/// @param tall half of its height, not above `wide`
record Ellipses(double wide, double tall) {
    private static final int SIDES = 96;

    double reach(Positions places, int i) {
        double u = places.x()[i] / wide;
        double v = places.y()[i] / tall;
        return Math.sqrt(u * u + v * v);
    }

    double turn(Positions places, int i) {
        return StrictMath.atan2(places.y()[i] / tall, places.x()[i] / wide);
    }

    /// Adding 0 makes the negative zeros of the very middle plain ones.
    void put(Positions places, int i, double reach, double turn) {
        places.x()[i] = wide * reach * StrictMath.cos(turn) + 0.0;
        places.y()[i] = tall * reach * StrictMath.sin(turn) + 0.0;
    }

    /// A whole ellipse as a polygon.
    Positions outline(double reach) {
        Positions outline = Positions.origin(SIDES);
        for (int k = 0; k < SIDES; k++) {
            put(outline, k, reach, 2 * Math.PI * k / SIDES - Math.PI / 2);
        }
        return outline;
    }

    /// The turn between −π and π that points the same way.
    static double wrapped(double turn) {
        return turn - 2 * Math.PI * Math.rint(turn / (2 * Math.PI));
    }
}
