package samenspel.layout.solve;

/// Turns a picture so that it always lies the same way: its long side horizontal, and mirrored so that
/// what reaches out farthest does so to the right and downwards.
public final class Orientation {
    /// A picture that is as good as symmetric is mirrored so that its first lopsided node lies right or below.
    private static final double SYMMETRIC = 1e-9;

    private Orientation() {
    }

    public static Positions of(Positions places) {
        if (places.n() < 2) {
            return Positions.origin(places.n());
        }
        Positions middle = places.shifted(-Vectors.mean(places.x()), -Vectors.mean(places.y()));
        Positions lying = turned(middle);
        return lying.scaled(side(lying.x()), side(lying.y()));
    }

    /// Turned so that the leading eigenvector of the covariance lies along x.
    private static Positions turned(Positions p) {
        double xx = Vectors.dot(p.x(), p.x());
        double yy = Vectors.dot(p.y(), p.y());
        double xy = Vectors.dot(p.x(), p.y());
        double spread = (xx - yy) / 2;
        double root = Math.sqrt(spread * spread + xy * xy);
        double ax = spread >= 0 ? root + spread : Math.abs(xy);
        double ay = spread >= 0 ? xy : xy >= 0 ? root - spread : -(root - spread);
        double length = Math.sqrt(ax * ax + ay * ay);
        double c = length == 0 ? 1 : ax / length;
        double s = length == 0 ? 0 : ay / length;
        return p.mapped(c, s, 0, -s, c, 0);
    }

    /// 1 or −1: the sign of the third moment, or of the first coordinate that is not 0.
    private static double side(double[] values) {
        double cubes = 0;
        double size = 0;
        for (double value : values) {
            cubes += value * value * value;
            size += Math.abs(value * value * value);
        }
        if (Math.abs(cubes) > SYMMETRIC * size) {
            return cubes < 0 ? -1 : 1;
        }
        double limit = StrictMath.cbrt(SYMMETRIC * size);
        for (double value : values) {
            if (Math.abs(value) > limit) {
                return value < 0 ? -1 : 1;
            }
        }
        return 1;
    }
}
