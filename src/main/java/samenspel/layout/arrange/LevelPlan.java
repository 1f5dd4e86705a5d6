package samenspel.layout.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samenspel.layout.solve.NodeArea;
import samenspel.layout.solve.Positions;

/// The pyramid of care: one trapezoid a level, the first on top, each as large as its number of organisations asks for
/// and wider than the one above.
public final class LevelPlan implements ArrangementPlan {
    /// Width of the top to width of the bottom.
    private static final double SLOPE = 0.45;
    /// A level with anybody has at least this share of the height's area.
    private static final double LEAST_SHARE = 0.14;
    private static final double SIZE = 1.08;
    private final GroupedNodes grouped;
    private final PlanSize size;
    private final Trapezoid[] bands;

    public LevelPlan(GroupedNodes grouped, PlanSize size) {
        this.grouped = grouped;
        this.size = size;
        bands = bands(shares(grouped.counts()), size);
    }

    private static double[] shares(int[] counts) {
        double all = Math.max(1, Arrays.stream(counts).sum());
        double[] shares = Arrays.stream(counts).mapToDouble(count -> count == 0 ? 0 : Math.max(LEAST_SHARE, count / all)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> sum == 0 ? 0 : share / sum).toArray();
    }

    private static Trapezoid[] bands(double[] shares, PlanSize size) {
        double bottom = size.width() * SIZE / 2;
        double height = size.height() * SIZE;
        Trapezoid[] bands = new Trapezoid[shares.length];
        double above = 0;
        for (int g = 0; g < shares.length; g++) {
            double from = depth(above);
            double to = depth(above + shares[g]);
            bands[g] = new Trapezoid((from - 0.5) * height, (to - 0.5) * height, bottom * half(from), bottom * half(to), 0.7 * size.least());
            above += shares[g];
        }
        return bands;
    }

    /// Half the width at a depth between 0 and 1, for a bottom of 1.
    private static double half(double depth) {
        return SLOPE + (1 - SLOPE) * depth;
    }

    /// The depth above which a share of the area lies: the root of SLOPE·t + (1 − SLOPE)·t²÷2 = share·(1 + SLOPE)÷2.
    private static double depth(double share) {
        double slope = 1 - SLOPE;
        return (Math.sqrt(SLOPE * SLOPE + slope * Math.min(1, share) * (1 + SLOPE)) - SLOPE) / slope;
    }

    @Override
    public Positions places(Positions drawn, boolean[] held) {
        NodeArea[] areas = Arrays.stream(grouped.group()).mapToObj(g -> bands[g]).toArray(NodeArea[]::new);
        double surface = size.width() * size.height() * SIZE * SIZE * (1 + SLOPE) / 2;
        return AreaLayout.of(grouped.part(), areas, surface, size.least(), drawn, held);
    }

    @Override
    public List<RegionOutline> zones() {
        List<RegionOutline> zones = new ArrayList<>();
        int[] counts = grouped.counts();
        for (int g = 0; g < counts.length; g++) {
            if (counts[g] > 0) {
                zones.add(new RegionOutline(grouped.names()[g], bands[g].outline(), -bands[g].upper(), bands[g].top() + size.least() / 2));
            }
        }
        return zones;
    }
}
