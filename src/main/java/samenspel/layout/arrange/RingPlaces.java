package samenspel.layout.arrange;

import java.util.Arrays;
import java.util.stream.IntStream;
import samenspel.layout.solve.Positions;

/// Places on rings: the nearest to the wanted ones that keep their distance along each track.
final class RingPlaces {
    /// The share of an even step that neighbours keep on a track of many; of few, less.
    private static final double EVEN = 0.9;
    private static final double FEW = 4;
    /// How far all turns are evened out over the rings together, so that none has an empty side.
    private static final double SHARE = 0.8;
    private static final double MORE = 1.02;

    private RingPlaces() {
    }

    static Positions of(Rings rings, Positions wanted, double least) {
        Positions places = wanted.copy();
        double[] turn = RingAngles.evened(IntStream.range(0, wanted.n()).mapToDouble(i -> rings.ellipses().turn(wanted, i)).toArray(), SHARE);
        for (int t = 0; t < rings.tracks().size(); t++) {
            int[] nodes = rings.tracks().get(t);
            double reach = rings.reach()[t];
            double gap = reach == 0 ? 0 : chord(MORE * least / (rings.ellipses().tall() * reach));
            double even = EVEN * 2 * Math.PI / (nodes.length + FEW);
            double[] turns = RingAngles.apart(Arrays.stream(nodes).mapToDouble(i -> turn[i]).toArray(), Math.max(gap, even));
            for (int k = 0; k < nodes.length; k++) {
                rings.ellipses().put(places, nodes[k], reach, turns[k]);
            }
        }
        return places;
    }

    /// The turn whose chord on a circle of radius 1 is this long.
    private static double chord(double length) {
        return 2 * StrictMath.asin(Math.min(1, length / 2));
    }
}
