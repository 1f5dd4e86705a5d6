package samenspel.layout.arrange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.layout.solve.Positions;

/// Rings of equal steps in the number of partners, the most partners in the middle (cf. Brandes, Kenis & Wagner 2003,
/// "Communicating Centrality in Policy Network Drawings"): a network that turns round a few has empty inner rings, one
/// without a centre has them full. Along the rings the stress of the picture is kept low.
public final class CentralityPlan implements ArrangementPlan {
    private static final int RINGS = 6;
    private final GroupedNodes grouped;
    private final PlanSize size;
    private final Rings rings;
    private final int[] least;

    public CentralityPlan(GroupedNodes grouped, PlanSize size) {
        this.grouped = grouped;
        this.size = size;
        int low = Arrays.stream(grouped.rank()).min().orElse(0);
        int high = Arrays.stream(grouped.rank()).max().orElse(0);
        int step = Math.max(1, (int) Math.ceil((high - low + 1) / (double) RINGS));
        int count = (high - low) / step + 1;
        least = IntStream.range(0, count).map(k -> high + 1 - (k + 1) * step).map(value -> Math.max(value, low)).toArray();
        int[] ring = Arrays.stream(grouped.rank()).map(rank -> (high - rank) / step).toArray();
        double[] reach = IntStream.range(0, count).mapToDouble(k -> (k + 0.5) / (count - 0.5)).toArray();
        rings = Rings.of(size.ellipses(), ring, reach, Comparator.comparingInt(i -> -grouped.rank()[i]), size.least());
    }

    @Override
    public Positions places(Positions drawn, boolean[] held) {
        Positions near = AreaStress.of(grouped.part(), rings.areas(grouped.n()), drawn, held);
        return RingPlaces.of(rings, near, size.least());
    }

    /// The outermost first; a ring is named by the fewest partners on it.
    @Override
    public List<RegionOutline> zones() {
        return grouped.n() == 0 ? List.of()
                : rings.zones(Arrays.stream(least).mapToObj(Integer::toString).toList(), 1.5 * size.least());
    }
}
