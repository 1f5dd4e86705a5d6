package samenspel.layout.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samenspel.layout.solve.Area;
import samenspel.layout.solve.Positions;

/// Sectors as segments of a ring, clockwise from above in the order of the legend, each as large as its
/// number of organisations asks for.
public final class SectorPlan implements Plan {
    private static final double INNER = 0.2;
    /// A segment has room for this many more than stand there, so that one of a kind has a segment, too.
    private static final double SPARE = 1.2;
    private final Company company;
    private final Room room;
    private final Wedge[] wedges;

    public SectorPlan(Company company, Room room) {
        this.company = company;
        this.room = room;
        wedges = wedges(company.counts(), room);
    }

    private static Wedge[] wedges(int[] counts, Room room) {
        double all = Arrays.stream(counts).filter(count -> count > 0).mapToDouble(count -> count + SPARE).sum();
        Wedge[] wedges = new Wedge[counts.length];
        double from = -Math.PI / 2;
        for (int g = 0; g < counts.length; g++) {
            double turn = counts[g] == 0 ? 0 : 2 * Math.PI * (counts[g] + SPARE) / all;
            wedges[g] = new Wedge(room.oval(), INNER, from + turn / 2, turn / 2, 0.6 * room.least());
            from += turn;
        }
        return wedges;
    }

    @Override
    public Positions places(Positions drawn, boolean[] held) {
        Area[] areas = Arrays.stream(company.group()).mapToObj(g -> wedges[g]).toArray(Area[]::new);
        double surface = Math.PI * room.oval().wide() * room.oval().tall() * (1 - INNER * INNER);
        return AreaPlaces.of(company.part(), areas, surface, room.least(), drawn, held);
    }

    @Override
    public List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        int[] counts = company.counts();
        for (int g = 0; g < counts.length; g++) {
            if (counts[g] > 0) {
                Positions label = Positions.origin(1);
                room.oval().put(label, 0, 1 + room.least() / room.oval().tall(), wedges[g].middle());
                zones.add(new Zone(company.names()[g], wedges[g].outline(), label.x()[0], label.y()[0]));
            }
        }
        return zones;
    }
}
