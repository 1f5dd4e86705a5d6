package samenspel.layout.arrange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.layout.solve.Positions;

/// Rings of equal steps in the number of partners, the most partners in the middle (cf. Brandes, Kenis & Wagner 2003,
/// "Communicating Centrality in Policy Network Drawings"): a network that turns round a few has empty inner rings, one
/// without a centre has them full. Along the rings the stress of the picture is kept low.
public final class CentralityPlan implements Plan {
    private static final int RINGS = 6;
    private final Company company;
    private final Room room;
    private final Rings rings;
    private final int[] least;

    public CentralityPlan(Company company, Room room) {
        this.company = company;
        this.room = room;
        int low = Arrays.stream(company.rank()).min().orElse(0);
        int high = Arrays.stream(company.rank()).max().orElse(0);
        int step = Math.max(1, (int) Math.ceil((high - low + 1) / (double) RINGS));
        int count = (high - low) / step + 1;
        least = IntStream.range(0, count).map(k -> high + 1 - (k + 1) * step).map(value -> Math.max(value, low)).toArray();
        int[] ring = Arrays.stream(company.rank()).map(rank -> (high - rank) / step).toArray();
        double[] reach = IntStream.range(0, count).mapToDouble(k -> (k + 0.5) / (count - 0.5)).toArray();
        rings = Rings.of(room.oval(), ring, reach, Comparator.comparingInt(i -> -company.rank()[i]), room.least());
    }

    @Override
    public Positions places(Positions drawn, boolean[] held) {
        Positions near = AreaStress.of(company.part(), rings.areas(company.n()), drawn, held);
        return RingPlaces.of(rings, near, room.least());
    }

    /// The outermost first; a ring is named by the fewest partners on it.
    @Override
    public List<Zone> zones() {
        return company.n() == 0 ? List.of()
                : rings.zones(Arrays.stream(least).mapToObj(Integer::toString).toList(), 1.5 * room.least());
    }
}
