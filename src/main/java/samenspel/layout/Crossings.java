package samenspel.layout;

import java.util.Comparator;
import samenspel.layout.solve.NodeOrder;
import samenspel.layout.solve.Positions;

/// Counts how many pairs of edges, drawn as straight lines, cross.
///
/// Edges are swept by their left end; only pairs whose widths overlap are looked at: at most m² ÷ 2, and most of those
/// part by their heights. Edges with a common end do not cross. Above [#MOST] edges the count is not made.
final class Crossings {
    static final int MOST = 12_000;
    static final int NOT_COUNTED = -1;
    /// Of each edge, in order of left ends: the left end, then the right one.
    private final double[] leftX;
    private final double[] leftY;
    private final double[] rightX;
    private final double[] rightY;
    private final int[] left;
    private final int[] right;

    private Crossings(Positions places, int[] ends) {
        int m = ends.length / 2;
        left = new int[m];
        right = new int[m];
        leftX = new double[m];
        leftY = new double[m];
        rightX = new double[m];
        rightY = new double[m];
        int[] byLeft = byLeft(places, ends);
        for (int k = 0; k < m; k++) {
            int a = ends[2 * byLeft[k]];
            int b = ends[2 * byLeft[k] + 1];
            boolean turned = places.x()[b] < places.x()[a];
            left[k] = turned ? b : a;
            right[k] = turned ? a : b;
            leftX[k] = places.x()[left[k]];
            leftY[k] = places.y()[left[k]];
            rightX[k] = places.x()[right[k]];
            rightY[k] = places.y()[right[k]];
        }
    }

    private static int[] byLeft(Positions places, int[] ends) {
        double[] x = places.x();
        return NodeOrder.of(ends.length / 2, Comparator.comparingDouble(e -> Math.min(x[ends[2 * e]], x[ends[2 * e + 1]])));
    }

    static int of(Positions places, int[] ends) {
        return ends.length / 2 > MOST ? NOT_COUNTED : new Crossings(places, ends).count();
    }

    private int count() {
        int count = 0;
        for (int e = 0; e < left.length; e++) {
            count += with(e);
        }
        return count;
    }

    /// How many later ones cross this one. Of two that overlap in width and height, each must have its ends on both sides of
    /// the other.
    private int with(int e) {
        double ax = leftX[e];
        double ay = leftY[e];
        double dx = rightX[e] - ax;
        double dy = rightY[e] - ay;
        double high = Math.min(ay, rightY[e]);
        double low = Math.max(ay, rightY[e]);
        int count = 0;
        for (int f = e + 1; f < leftX.length && leftX[f] < rightX[e]; f++) {
            double c = dx * (leftY[f] - ay) - dy * (leftX[f] - ax);
            double d = dx * (rightY[f] - ay) - dy * (rightX[f] - ax);
            if (c * d < 0 && Math.max(leftY[f], rightY[f]) >= high && Math.min(leftY[f], rightY[f]) <= low) {
                count += isApart(e, f) && isBetween(e, f) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean isApart(int e, int f) {
        return left[e] != left[f] && left[e] != right[f] && right[e] != left[f] && right[e] != right[f];
    }

    /// Whether the ends of e lie on both sides of f.
    private boolean isBetween(int e, int f) {
        double dx = rightX[f] - leftX[f];
        double dy = rightY[f] - leftY[f];
        double a = dx * (leftY[e] - leftY[f]) - dy * (leftX[e] - leftX[f]);
        double b = dx * (rightY[e] - leftY[f]) - dy * (rightX[e] - leftX[f]);
        return a * b < 0;
    }
}
