package samenspel.layout.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samenspel.layout.solve.Positions;

/// One circle, sector by sector clockwise from above, a place left free between sectors.
public final class CirclePlan implements ArrangementPlan {
    private static final double STEP = 1.03;
    private static final double FREE = 0.8;
    private final GroupedNodes grouped;
    private final PlanSize size;
    private final double radius;
    private final double[] from;
    private final double[] to;

    public CirclePlan(GroupedNodes grouped, PlanSize size) {
        this.grouped = grouped;
        this.size = size;
        int[] counts = grouped.counts();
        long sectors = Arrays.stream(counts).filter(count -> count > 0).count();
        double places = grouped.n() + (sectors > 1 ? sectors * FREE : 0);
        double perPlace = 2 * Math.PI / Math.max(1, places);
        radius = Math.max(size.height() / 2, size.least() * STEP / (2 * StrictMath.sin(Math.min(Math.PI, perPlace) / 2)));
        from = new double[counts.length];
        to = new double[counts.length];
        double at = -Math.PI / 2;
        for (int g = 0; g < counts.length; g++) {
            from[g] = at;
            to[g] = at + counts[g] * perPlace;
            at = to[g] + (counts[g] > 0 && sectors > 1 ? FREE * perPlace : 0);
        }
    }

    @Override
    public Positions places(Positions drawn, boolean[] held) {
        Ellipses circle = new Ellipses(radius, radius);
        Positions places = Positions.origin(grouped.n());
        int[] taken = new int[from.length];
        int[] counts = grouped.counts();
        for (int i : byTurn(drawn)) {
            int g = grouped.group()[i];
            circle.put(places, i, 1, from[g] + (taken[g]++ + 0.5) * (to[g] - from[g]) / counts[g]);
        }
        return PlaceSwaps.of(grouped, places);
    }

    /// Of each sector first who stands, seen from the middle of its arc, farthest against the clock.
    private List<Integer> byTurn(Positions drawn) {
        Ellipses circle = new Ellipses(radius, radius);
        double[] turn = new double[grouped.n()];
        List<Integer> nodes = new ArrayList<>();
        for (int i = 0; i < turn.length; i++) {
            int g = grouped.group()[i];
            turn[i] = Ellipses.wrapped(circle.turn(drawn, i) - (from[g] + to[g]) / 2);
            nodes.add(i);
        }
        nodes.sort(java.util.Comparator.comparingDouble(i -> turn[i]));
        return nodes;
    }

    @Override
    public List<RegionOutline> zones() {
        List<RegionOutline> zones = new ArrayList<>();
        Ellipses circle = new Ellipses(radius, radius);
        double depth = size.least() * 0.75 / radius;
        for (int g = 0; g < from.length; g++) {
            if (to[g] > from[g]) {
                RingSegment arc = new RingSegment(new Ellipses(radius * (1 + depth), radius * (1 + depth)), (1 - depth) / (1 + depth),
                        (from[g] + to[g]) / 2, (to[g] - from[g]) / 2, 0);
                Positions label = Positions.origin(1);
                circle.put(label, 0, 1 + 2.5 * depth, arc.middle());
                zones.add(new RegionOutline(grouped.names()[g], arc.outline(), label.x()[0], label.y()[0]));
            }
        }
        return zones;
    }
}
