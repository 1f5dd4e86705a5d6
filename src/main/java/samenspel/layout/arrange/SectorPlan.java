package samenspel.layout.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samenspel.layout.solve.NodeArea;
import samenspel.layout.solve.Positions;

/// Sectors as segments of a ring, clockwise from above in the order of the legend, each as large as its
/// number of organisations asks for.
public final class SectorPlan implements ArrangementPlan {
    private static final double INNER = 0.2;
    /// A segment has room for this many more than stand there, so that one of a kind has a segment, too.
    private static final double SPARE = 1.2;
    private final GroupedNodes grouped;
    private final PlanSize size;
    private final RingSegment[] wedges;

    public SectorPlan(GroupedNodes grouped, PlanSize size) {
        this.grouped = grouped;
        this.size = size;
        wedges = wedges(grouped.counts(), size);
    }

    private static RingSegment[] wedges(int[] counts, PlanSize size) {
        double all = Arrays.stream(counts).filter(count -> count > 0).mapToDouble(count -> count + SPARE).sum();
        RingSegment[] wedges = new RingSegment[counts.length];
        double from = -Math.PI / 2;
        for (int g = 0; g < counts.length; g++) {
            double turn = counts[g] == 0 ? 0 : 2 * Math.PI * (counts[g] + SPARE) / all;
            wedges[g] = new RingSegment(size.ellipses(), INNER, from + turn / 2, turn / 2, 0.6 * size.least());
            from += turn;
        }
        return wedges;
    }

    @Override
    public Positions places(Positions drawn, boolean[] held) {
        NodeArea[] areas = Arrays.stream(grouped.group()).mapToObj(g -> wedges[g]).toArray(NodeArea[]::new);
        double surface = Math.PI * size.ellipses().wide() * size.ellipses().tall() * (1 - INNER * INNER);
        return AreaLayout.of(grouped.part(), areas, surface, size.least(), drawn, held);
    }

    @Override
    public List<RegionOutline> zones() {
        List<RegionOutline> zones = new ArrayList<>();
        int[] counts = grouped.counts();
        for (int g = 0; g < counts.length; g++) {
            if (counts[g] > 0) {
                Positions label = Positions.origin(1);
                size.ellipses().put(label, 0, 1 + size.least() / size.ellipses().tall(), wedges[g].middle());
                zones.add(new RegionOutline(grouped.names()[g], wedges[g].outline(), label.x()[0], label.y()[0]));
            }
        }
        return zones;
    }
}
