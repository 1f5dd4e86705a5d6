package samenspel.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.layout.solve.Progress;
import samenspel.layout.solve.SeededRandom;
import samenspel.network.Network;
import samenspel.network.OrganisationId;

/// Large networks, and work that is watched, stopped or gone on with.
class LongLayoutTest {
    private static final int MANY = 4_200;
    private static final Network REAL = InventedNetworks.clustered(90, 7, 4, 0.3, 3);
    private static final Network LARGE = large();
    private static final Arrangement BY_STRESS = new Arrangement.Stress();

    /// Twenty to a group; each is tied to two of its own and every fourth to anybody.
    private static Network large() {
        SeededRandom random = new SeededRandom(5);
        int[] ends = IntStream.range(0, MANY).flatMap(i -> IntStream.of(i, (i + 1) % MANY, i, other(i, i / 20 * 20 + random.below(20)),
                i, i % 4 == 0 ? other(i, random.below(MANY)) : (i + 1) % MANY)).toArray();
        return InventedNetworks.tied(MANY, ends);
    }

    private static int other(int i, int drawn) {
        return drawn == i ? (i + 1) % MANY : drawn;
    }

    private record Reports(List<Double> seen, double until) implements Progress {
        @Override
        public void report(double fraction) {
            seen.add(fraction);
        }

        @Override
        public boolean isCancelled() {
            return !seen.isEmpty() && seen.getLast() > until;
        }
    }

    @Test
    void a_large_network_is_drawn_without_overlap_and_better_than_by_chance() {
        Placement placement = arranged(LARGE, LayoutOptions.PLAIN, Optional.empty(), Progress.NONE);
        assertTrue(placement.quality().stress() < 0.2 && SortedNetworks.nearest(placement) >= Layouts.LEAST_DISTANCE, placement.quality()::toString);
    }

    @Test
    void in_a_large_network_a_pin_stays_to_the_bit() {
        Placement former = arranged(LARGE, LayoutOptions.PLAIN, Optional.empty(), new Reports(new ArrayList<>(), 0.1))
                .moved(Map.of(InventedNetworks.id(7), new Point(3.25, -4.5))).pinned(InventedNetworks.id(7));
        assertEquals(new Point(3.25, -4.5), arranged(LARGE, LayoutOptions.PLAIN, Optional.of(former), Progress.NONE).of(InventedNetworks.id(7)));
    }

    @Test
    void who_watches_sees_the_work_end_and_never_go_back() {
        Reports watch = new Reports(new ArrayList<>(), 2);
        arranged(REAL, LayoutOptions.PLAIN.withGroups(1), Optional.of(Layouts.first(REAL, 1).pinned(InventedNetworks.id(3))), watch);
        assertEquals(watch.seen.stream().sorted().toList(), watch.seen);
        assertEquals(1, watch.seen.getLast());
    }

    @Test
    void a_cancelled_layout_has_a_place_for_everybody_and_keeps_pins() {
        Placement former = Layouts.first(LARGE, 1).pinned(InventedNetworks.id(9));
        Placement sofar = arranged(LARGE, LayoutOptions.PLAIN, Optional.of(former), new Reports(new ArrayList<>(List.of(1.0)), 0.5));
        assertEquals(MANY, sofar.at().values().stream().filter(at -> Double.isFinite(at.x()) && Double.isFinite(at.y())).count());
        assertEquals(former.of(InventedNetworks.id(9)), sofar.of(InventedNetworks.id(9)));
    }

    @Test
    void a_former_picture_twice_as_large_changes_no_distance() {
        Placement former = Layouts.of(REAL, 3);
        Placement one = Arranged.again(REAL, former, 1);
        Placement other = Arranged.again(REAL, turned(former, 2), 1);
        one.at().forEach((id, at) -> assertEquals(at.distanceTo(one.of(InventedNetworks.id(0))), other.of(id).distanceTo(other.of(InventedNetworks.id(0))), 1e-6));
    }

    @Test
    void a_former_picture_mirrored_mirrors_the_new_one_and_nothing_else() {
        Placement former = Layouts.of(REAL, 3);
        Placement one = turned(Arranged.again(REAL, former, 1), 1);
        Arranged.again(REAL, turned(former, 1), 1).at().forEach((id, at) -> assertEquals(0, at.distanceTo(one.of(id)), 1e-6));
    }

    private static Placement turned(Placement placement, double scale) {
        Map<OrganisationId, Point> elsewhere = new LinkedHashMap<>();
        placement.at().forEach((id, at) -> elsewhere.put(id, new Point(scale * at.y(), scale * at.x())));
        return placement.moved(elsewhere);
    }

    private static Placement arranged(Network network, LayoutOptions dials, Optional<Placement> former, Progress progress) {
        return Layouts.arrange(network, BY_STRESS, dials, former, 1, progress);
    }
}
