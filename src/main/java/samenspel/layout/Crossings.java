package samenspel.layout;

import java.util.Comparator;
import java.util.stream.IntStream;
import samenspel.layout.solve.Positions;

/// Counts how many pairs of edges, drawn as straight lines, cross.
///
/// Edges are swept by their left end; only pairs whose widths overlap are looked at: at most m² ÷ 2.
/// Edges with a common end do not cross. Above [#MOST] edges the count is not made.
final class Crossings {
    static final int MOST = 12_000;
    static final int NOT_COUNTED = -1;
    private final Positions places;
    private final int[] ends;

    private final double[] left;
    private final double[] right;

    private Crossings(Positions places, int[] ends) {
        this.places = places;
        this.ends = ends;
        left = new double[ends.length / 2];
        right = new double[ends.length / 2];
        for (int e = 0; e < left.length; e++) {
            left[e] = Math.min(places.x()[ends[2 * e]], places.x()[ends[2 * e + 1]]);
            right[e] = Math.max(places.x()[ends[2 * e]], places.x()[ends[2 * e + 1]]);
        }
    }

    static int of(Positions places, int[] ends) {
        return ends.length / 2 > MOST ? NOT_COUNTED : new Crossings(places, ends).count();
    }

    private int count() {
        int[] byLeft = IntStream.range(0, left.length).boxed()
                .sorted(Comparator.comparingDouble(e -> left[e])).mapToInt(Integer::intValue).toArray();
        int count = 0;
        for (int a = 0; a < byLeft.length; a++) {
            for (int b = a + 1; b < byLeft.length && left[byLeft[b]] < right[byLeft[a]]; b++) {
                count += cross(byLeft[a], byLeft[b]) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean cross(int e, int f) {
        int a = ends[2 * e];
        int b = ends[2 * e + 1];
        int c = ends[2 * f];
        int d = ends[2 * f + 1];
        boolean share = a == c || a == d || b == c || b == d;
        return !share && turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    }

    /// Above 0 when the way from a to b to c turns right on the screen.
    private double turn(int a, int b, int c) {
        double[] x = places.x();
        double[] y = places.y();
        return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
    }
}
