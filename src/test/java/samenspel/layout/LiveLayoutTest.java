package samenspel.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;
import samenspel.network.WaveId;

class LiveLayoutTest {
    private static final Network NETWORK = InventedNetworks.clustered(60, 5, 2, 0.25, 8);
    private static final Placement PLACEMENT = Layouts.first(NETWORK, 1);
    private static final OrganisationId HELD = InventedNetworks.id(20);
    private static final OrganisationId PINNED = InventedNetworks.id(25);
    private static final Point THERE = PLACEMENT.of(HELD).plus(250, -160);
    private static final int PATIENCE = 1_000;

    @Test
    void at_first_all_is_at_rest() {
        try (LiveLayout live = LiveLayout.of(NETWORK, PLACEMENT)) {
            assertFalse(live.step());
            assertEquals(PLACEMENT.at(), live.positions());
        }
    }

    @Test
    void the_held_one_stands_where_the_hand_is() {
        assertEquals(THERE, dragged(PLACEMENT).get(HELD));
    }

    @Test
    void partners_follow_and_others_hardly_move() {
        Map<OrganisationId, Point> after = dragged(PLACEMENT);
        double partners = meanWay(after, id -> strongPartners().contains(id));
        double others = meanWay(after, id -> !partners().contains(id) && !id.equals(HELD));
        assertTrue(partners > 60 && others < 15, partners + " and " + others);
    }

    @Test
    void a_pinned_organisation_does_not_move_by_a_bit() {
        Placement pinned = PLACEMENT.pinned(PINNED);
        assertEquals(PLACEMENT.of(PINNED), dragged(pinned).get(PINNED));
    }

    @Test
    void after_a_drag_all_comes_to_rest() {
        try (LiveLayout live = LiveLayout.of(NETWORK, PLACEMENT)) {
            live.hold(HELD, THERE);
            assertTrue(settle(live) < PATIENCE);
            assertFalse(live.step());
        }
    }

    @Test
    void one_that_is_let_go_glides_home_with_its_partners() {
        try (LiveLayout live = LiveLayout.of(NETWORK, PLACEMENT)) {
            live.hold(HELD, THERE);
            settle(live);
            live.release(HELD);
            settle(live);
            live.positions().forEach((id, at) -> assertEquals(0, at.distanceTo(PLACEMENT.of(id)), 1));
        }
    }

    @Test
    void one_that_was_pinned_far_off_comes_back_when_let_go() {
        Placement far = PLACEMENT.moved(Map.of(HELD, new Point(1500, 0))).pinned(HELD);
        try (LiveLayout live = LiveLayout.of(NETWORK, far)) {
            live.release(HELD);
            settle(live);
            assertTrue(live.positions().get(HELD).distanceTo(PLACEMENT.of(HELD)) < 400, live.positions().get(HELD)::toString);
        }
    }

    @Test
    void the_same_hand_gives_the_same_places() {
        assertEquals(dragged(PLACEMENT), dragged(PLACEMENT));
    }

    @Test
    void switching_layers_and_waves_moves_nobody() {
        try (LiveLayout live = LiveLayout.of(NETWORK, PLACEMENT)) {
            live.show(Set.of(new LayerId("strong")), Optional.of(new WaveId("2019")));
            settle(live);
            assertEquals(PLACEMENT.at(), live.positions());
        }
    }

    @Test
    void without_any_visible_tie_nobody_follows() {
        try (LiveLayout live = LiveLayout.of(NETWORK, PLACEMENT)) {
            live.show(Set.of(), Optional.empty());
            live.hold(HELD, new Point(5000, 5000));
            settle(live);
            assertEquals(PLACEMENT.moved(Map.of(HELD, new Point(5000, 5000))).at(), live.positions());
        }
    }

    @Test
    void the_tray_stays_unless_held() {
        Network network = InventedNetworks.tied(4, 0, 1);
        Placement placement = Layouts.of(network, 1);
        try (LiveLayout live = LiveLayout.of(network, placement)) {
            live.hold(InventedNetworks.id(0), placement.of(InventedNetworks.id(2)));
            live.hold(InventedNetworks.id(3), new Point(9, 9));
            settle(live);
            assertEquals(placement.of(InventedNetworks.id(2)), live.positions().get(InventedNetworks.id(2)));
            assertEquals(new Point(9, 9), live.positions().get(InventedNetworks.id(3)));
        }
    }

    @Test
    void after_a_restart_the_new_places_are_home() {
        Placement next = PLACEMENT.moved(Map.of(HELD, THERE)).pinned(PINNED);
        try (LiveLayout live = LiveLayout.of(NETWORK, PLACEMENT); LiveLayout opened = LiveLayout.of(NETWORK, next)) {
            live.restart(next);
            live.hold(PINNED, THERE);
            opened.hold(PINNED, THERE);
            assertEquals(settle(opened), settle(live));
            assertEquals(opened.positions(), live.positions());
        }
    }

    @Test
    void an_empty_network_is_always_at_rest() {
        Network none = InventedNetworks.tied(0);
        try (LiveLayout live = LiveLayout.of(none, Layouts.of(none, 1))) {
            assertFalse(live.step());
        }
    }

    private static Map<OrganisationId, Point> dragged(Placement placement) {
        try (LiveLayout live = LiveLayout.of(NETWORK, placement)) {
            for (int k = 1; k <= 10; k++) {
                Point home = placement.of(HELD);
                live.hold(HELD, k == 10 ? THERE : home.plus((THERE.x() - home.x()) * k / 10, (THERE.y() - home.y()) * k / 10));
                live.step();
            }
            settle(live);
            return live.positions();
        }
    }

    private static int settle(LiveLayout live) {
        int steps = 0;
        while (steps < PATIENCE && live.step()) {
            steps++;
        }
        return steps;
    }

    private static double meanWay(Map<OrganisationId, Point> after, Predicate<OrganisationId> who) {
        return after.keySet().stream().filter(who).mapToDouble(id -> after.get(id).distanceTo(PLACEMENT.of(id))).average().orElseThrow();
    }

    private static Set<OrganisationId> partners() {
        return tiedIn(new LayerId("content"), new LayerId("administrative"), new LayerId("referral"));
    }

    private static Set<OrganisationId> strongPartners() {
        return tiedIn(new LayerId("strong"));
    }

    private static Set<OrganisationId> tiedIn(LayerId... layers) {
        Set<OrganisationId> partners = new TreeSet<>();
        for (LayerId layer : layers) {
            NETWORK.waves().forEach(wave -> NETWORK.ties(NETWORK.layer(layer).orElseThrow(), wave.id()).stream()
                    .map(Tie::pair).filter(pair -> pair.has(HELD)).map((Pair pair) -> pair.partnerOf(HELD)).forEach(partners::add));
        }
        return partners;
    }
}
