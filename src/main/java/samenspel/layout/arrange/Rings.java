package samenspel.layout.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.layout.solve.NodeArea;

/// Concentric rings that are long enough for all their nodes.
///
/// A ring with more members than find place is as many tracks as it needs, side by side, the foremost of its
/// members on the inner ones; rings outside it shift outwards.
///
/// @param inner  reach of each ring's innermost track
/// @param outer  reach of its outermost, the same when it is one track or has no members
/// @param tracks the nodes of each track, in order of their numbers
/// @param reach  of each track
record Rings(Ellipses ellipses, double[] inner, double[] outer, List<int[]> tracks, double[] reach) {
    /// Between tracks of one ring, in least distances.
    private static final double BESIDE = 1.1;
    /// Between neighbours on a track before a ring gets another.
    private static final double ALONG = 1.5;

    /// @param ring   of each node, 0 the innermost
    /// @param wanted reach of each ring where there is room, growing
    /// @param order  of nodes, the foremost first
    static Rings of(Ellipses ellipses, int[] ring, double[] wanted, Comparator<Integer> order, double least) {
        Tracks tracks = new Tracks(ellipses.tall(), least);
        double[] inner = new double[wanted.length];
        double[] outer = new double[wanted.length];
        for (int k = 0; k < wanted.length; k++) {
            int number = k;
            int[] members = IntStream.range(0, ring.length).filter(i -> ring[i] == number).boxed()
                    .sorted(order.thenComparing(Comparator.naturalOrder())).mapToInt(Integer::intValue).toArray();
            inner[k] = tracks.next(wanted[k], members.length);
            outer[k] = tracks.fill(inner[k], members);
        }
        return new Rings(ellipses, inner, outer, tracks.nodes, tracks.reaches.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// One zone a ring, the outermost first, each up to halfway to the next.
    ///
    /// @param names  of the rings, the innermost first
    /// @param margin round the outermost ring, in layout units
    List<RegionOutline> zones(List<String> names, double margin) {
        List<RegionOutline> zones = new ArrayList<>();
        for (int k = names.size() - 1; k >= 0; k--) {
            double beyond = k + 1 < names.size() ? inner[k + 1] : outer[k] + margin / ellipses.tall();
            double edge = (outer[k] + beyond) / 2;
            zones.add(new RegionOutline(names.get(k), ellipses.outline(edge), 0, -edge * ellipses.tall()));
        }
        return zones;
    }

    NodeArea[] areas(int n) {
        NodeArea[] areas = new NodeArea[n];
        for (int t = 0; t < tracks.size(); t++) {
            EllipseLine ellipseLine = new EllipseLine(ellipses, reach[t]);
            Arrays.stream(tracks.get(t)).forEach(i -> areas[i] = ellipseLine);
        }
        return areas;
    }

    private static final class Tracks {
        private final List<int[]> nodes = new ArrayList<>();
        private final List<Double> reaches = new ArrayList<>();
        private final double step;
        private double last = -1;

        /// @param tall of the oval, in layout units
        Tracks(double tall, double least) {
            step = least / tall;
        }

        /// Where a ring begins: in the very middle when it is the first and has one member.
        double next(double wanted, int count) {
            if (last < 0) {
                return count == 1 ? 0 : Math.max(wanted, Math.min(count, 6) * step * BESIDE / 6);
            }
            return Math.max(wanted, last + BESIDE * step);
        }

        /// Gives the reach of the last track used.
        double fill(double from, int[] members) {
            int count = count(from, members.length);
            int at = 0;
            for (int t = 0; t < count; t++) {
                double reach = from + t * BESIDE * step;
                int to = t == count - 1 ? members.length : Math.min(members.length, at + (int) Math.round(members.length * share(from, t, count)));
                nodes.add(Arrays.stream(members, at, to).sorted().toArray());
                reaches.add(reach);
                at = to;
                last = reach;
            }
            return count == 0 ? from : last;
        }

        /// How many tracks so many members need.
        private int count(double from, int members) {
            int count = members == 0 ? 0 : 1;
            while (members > capacity(from, count)) {
                count++;
            }
            return count;
        }

        private double capacity(double from, int count) {
            return IntStream.range(0, count).mapToDouble(t -> places(from + t * BESIDE * step)).sum();
        }

        private double places(double reach) {
            return reach == 0 ? 1 : Math.max(2, Math.floor(2 * Math.PI * reach / (ALONG * step)));
        }

        private double share(double from, int track, int count) {
            return places(from + track * BESIDE * step) / capacity(from, count);
        }
    }
}
