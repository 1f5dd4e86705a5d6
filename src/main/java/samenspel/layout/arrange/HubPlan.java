package samenspel.layout.arrange;

import java.util.ArrayList;
import java.util.List;
import samenspel.layout.solve.Positions;

/// Hub, core and periphery on three rings, as a figure of selective integration has them.
public final class HubPlan implements Plan {
    private static final double[] REACH = {0.14, 0.5, 0.92};
    private static final String[] NAMES = {"hub", "core", "periphery"};
    private final Company company;
    private final Room room;
    private final CorePeriphery position;
    private final Rings rings;

    public HubPlan(Company company, Room room) {
        this.company = company;
        this.room = room;
        position = CorePeriphery.of(company);
        rings = Rings.of(room.oval(), position.ring(), REACH, java.util.Comparator.comparingDouble(i -> -position.firmness()[i]), room.least());
    }

    @Override
    public Positions places(Positions drawn, boolean[] held) {
        Positions near = AreaStress.of(company.part(), rings.areas(company.n()), drawn, held);
        Positions inside = RingPlaces.of(rings, near, room.least());
        return RingPlaces.of(rings, beside(inside, near), room.least());
    }

    /// The periphery in the direction of its organisation of the core, a little towards where stress would have it.
    private Positions beside(Positions inside, Positions near) {
        Positions wanted = inside.copy();
        for (int i = 0; i < wanted.n(); i++) {
            int anchor = position.anchor()[i];
            if (anchor >= 0) {
                double turn = room.oval().turn(inside, anchor);
                double own = Oval.wrapped(room.oval().turn(near, i) - turn);
                room.oval().put(wanted, i, room.oval().reach(near, i), turn + 0.1 * own);
            }
        }
        return wanted;
    }

    /// The periphery first.
    @Override
    public List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        for (int k = NAMES.length - 1; k >= 0 && company.n() > 0; k--) {
            double beyond = k + 1 < NAMES.length ? rings.inner()[k + 1] : rings.outer()[k] + 2 * room.least() / room.oval().tall();
            double edge = (rings.outer()[k] + beyond) / 2;
            zones.add(new Zone(NAMES[k], room.oval().outline(edge), 0, -edge * room.oval().tall()));
        }
        return zones;
    }
}
