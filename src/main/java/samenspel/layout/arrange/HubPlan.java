package samenspel.layout.arrange;

import java.util.Comparator;
import java.util.List;
import samenspel.layout.solve.Positions;

/// Hub, core and periphery on three rings, as a figure of selective integration has them.
public final class HubPlan implements ArrangementPlan {
    private static final double[] REACH = {0.14, 0.5, 0.92};
    private static final List<String> NAMES = List.of("hub", "core", "periphery");
    private final GroupedNodes grouped;
    private final PlanSize size;
    private final CorePeriphery position;
    private final Rings rings;

    public HubPlan(GroupedNodes grouped, PlanSize size) {
        this.grouped = grouped;
        this.size = size;
        position = CorePeriphery.of(grouped);
        rings = Rings.of(size.ellipses(), position.ring(), REACH, Comparator.comparingDouble(i -> -position.firmness()[i]), size.least());
    }

    @Override
    public Positions places(Positions drawn, boolean[] held) {
        Positions near = AreaStress.of(grouped.part(), rings.areas(grouped.n()), drawn, held);
        Positions inside = RingPlaces.of(rings, near, size.least());
        return RingPlaces.of(rings, beside(inside, near), size.least());
    }

    /// The periphery in the direction of its organisation of the core, a little towards where stress would have it.
    private Positions beside(Positions inside, Positions near) {
        Positions wanted = inside.copy();
        for (int i = 0; i < wanted.n(); i++) {
            int anchor = position.anchor()[i];
            if (anchor >= 0) {
                double turn = size.ellipses().turn(inside, anchor);
                double own = Ellipses.wrapped(size.ellipses().turn(near, i) - turn);
                size.ellipses().put(wanted, i, size.ellipses().reach(near, i), turn + 0.1 * own);
            }
        }
        return wanted;
    }

    /// The periphery first.
    @Override
    public List<RegionOutline> zones() {
        return grouped.n() == 0 ? List.of() : rings.zones(NAMES, 2 * size.least());
    }
}
