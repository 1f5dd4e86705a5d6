package samenspel.layout.solve;

/// Lays one picture onto another by turning, mirroring and shifting it, never by stretching: the sum of
/// squared distances between the two places of each node becomes as small as it can
/// (orthogonal Procrustes problem; Schönemann 1966, "A Generalized Solution of the Orthogonal
/// Procrustes Problem", in the plane, where it has a closed form).
///
/// @param xx,xy,yx,yy the turn, rows first; `yx = −xy` without a mirror
/// @param dx,dy       the shift after the turn
public record ProcrustesFit(double xx, double xy, double dx, double yx, double yy, double dy) {

    public static final ProcrustesFit NONE = new ProcrustesFit(1, 0, 0, 0, 1, 0);

    /// The motion that brings `from` onto `onto` best; both hold the same nodes in the same order.
    /// Without any node nothing moves, with one it is shifted only.
    public static ProcrustesFit of(Positions from, Positions onto) {
        if (from.n() == 0) {
            return NONE;
        }
        double fx = Vectors.mean(from.x());
        double fy = Vectors.mean(from.y());
        double ox = Vectors.mean(onto.x());
        double oy = Vectors.mean(onto.y());
        ProcrustesFit turn = turn(from.shifted(-fx, -fy), onto.shifted(-ox, -oy));
        return new ProcrustesFit(turn.xx, turn.xy, ox - turn.xx * fx - turn.xy * fy, turn.yx, turn.yy, oy - turn.yx * fx - turn.yy * fy);
    }

    public Positions applied(Positions places) {
        return places.mapped(xx, xy, dx, yx, yy, dy);
    }

    /// A turn by (c, s) gains c·(Sxx + Syy) + s·(Sxy − Syx), a mirrored one c·(Sxx − Syy) + s·(Sxy + Syx);
    /// the larger of the two best gains wins, the plain turn when they are equal.
    private static ProcrustesFit turn(Positions from, Positions onto) {
        double sxx = Vectors.dot(from.x(), onto.x());
        double sxy = Vectors.dot(from.x(), onto.y());
        double syx = Vectors.dot(from.y(), onto.x());
        double syy = Vectors.dot(from.y(), onto.y());
        double plain = Math.sqrt((sxx + syy) * (sxx + syy) + (sxy - syx) * (sxy - syx));
        double mirrored = Math.sqrt((sxx - syy) * (sxx - syy) + (sxy + syx) * (sxy + syx));
        if (Math.max(plain, mirrored) == 0) {
            return NONE;
        }
        return plain >= mirrored
                ? rotation((sxx + syy) / plain, (sxy - syx) / plain, 1)
                : rotation((sxx - syy) / mirrored, (sxy + syx) / mirrored, -1);
    }

    /// x' = c·x − k·s·y, y' = s·x + k·c·y
    private static ProcrustesFit rotation(double c, double s, double k) {
        return new ProcrustesFit(c, -k * s, 0, s, k * c, 0);
    }
}
