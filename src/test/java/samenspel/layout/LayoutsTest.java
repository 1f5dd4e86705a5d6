package samenspel.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.network.Network;
import samenspel.network.OrganisationId;

class LayoutsTest {
    private static final long SEED = 11;
    private static final Network REAL = InventedNetworks.clustered(135, 11, 5, 0.3, 3);

    @Test
    void the_same_network_and_seed_give_the_same_picture_to_the_bit() {
        assertEquals(Layouts.of(REAL, SEED), Layouts.of(REAL, SEED));
    }

    @Test
    void another_thread_gives_the_same_picture() throws Exception {
        List<Placement> there = new ArrayList<>();
        Thread.ofPlatform().start(() -> there.add(Layouts.of(REAL, SEED))).join();
        assertEquals(List.of(Layouts.of(REAL, SEED)), there);
    }

    @Test
    void other_names_for_the_organisations_change_no_place() {
        UnaryOperator<OrganisationId> name = id -> new OrganisationId(new StringBuilder(id.value()).reverse().toString());
        Map<OrganisationId, Point> expected = new LinkedHashMap<>();
        Layouts.of(REAL, SEED).at().forEach((id, point) -> expected.put(name.apply(id), point));
        assertEquals(expected, Layouts.of(InventedNetworks.renamed(REAL, name), SEED).at());
    }

    @Test
    void no_two_discs_overlap_in_a_dense_network() {
        assertTrue(nearest(Layouts.of(REAL, SEED)) >= Layouts.LEAST_DISTANCE);
    }

    @Test
    void a_network_of_135_fills_a_landscape_frame() {
        Frame135 frame = Frame135.of(Layouts.of(REAL, SEED));
        assertTrue(frame.width() > 950 && frame.width() < 1350 && frame.height() > 700 && frame.height() < 900, frame::toString);
    }

    @Test
    void the_middle_of_the_picture_is_at_the_origin() {
        Frame135 frame = Frame135.of(Layouts.of(REAL, SEED));
        assertEquals(0, Math.abs(frame.middleX()) + Math.abs(frame.middleY()), 1e-6);
    }

    @Test
    void hubs_stand_in_the_middle() {
        Placement placement = Layouts.of(REAL, SEED);
        List<OrganisationId> byMiddle = new ArrayList<>(placement.at().keySet());
        byMiddle.sort(Comparator.comparingDouble(id -> placement.of(id).distanceTo(new Point(0, 0))));
        Set<OrganisationId> inner = Set.copyOf(byMiddle.subList(0, 27));
        assertTrue(IntStream.range(0, 5).allMatch(hub -> inner.contains(InventedNetworks.id(hub))));
    }

    @Test
    void organisations_that_work_together_stand_together() {
        Placement placement = Layouts.of(REAL, SEED);
        double within = meanDistance(placement, true);
        double between = meanDistance(placement, false);
        assertTrue(within < 0.4 * between, within + " within groups, " + between + " between them");
    }

    @Test
    void an_empty_network_has_an_empty_picture() {
        assertEquals(Map.of(), Layouts.of(InventedNetworks.tied(0), SEED).at());
    }

    @Test
    void one_organisation_stands_in_the_tray_in_the_middle() {
        Placement placement = Layouts.of(InventedNetworks.tied(1), SEED);
        assertEquals(Map.of(InventedNetworks.id(0), new Point(0, 0)), placement.at());
        assertEquals(Set.of(InventedNetworks.id(0)), placement.tray());
    }

    @Test
    void two_tied_organisations_stand_side_by_side() {
        Placement placement = Layouts.of(InventedNetworks.tied(2, 0, 1), SEED);
        Point first = placement.of(InventedNetworks.id(0));
        Point second = placement.of(InventedNetworks.id(1));
        assertEquals(4.5 * Placement.DISC_DIAMETER, first.distanceTo(second), 1e-6);
        assertEquals(first.y(), second.y(), 1e-6);
    }

    @Test
    void the_middle_of_a_star_stands_within_its_rays() {
        Placement placement = Layouts.of(InventedNetworks.tied(9, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8), SEED);
        double far = IntStream.range(1, 9).mapToDouble(i -> distance(placement, 0, i)).max().orElseThrow();
        double near = IntStream.range(1, 9).mapToDouble(i -> distance(placement, 0, i)).min().orElseThrow();
        assertTrue(near > 0.6 * far && placement.of(InventedNetworks.id(0)).distanceTo(new Point(0, 0)) < 0.3 * far);
    }

    @Test
    void a_path_lies_straight_from_end_to_end() {
        Placement placement = Layouts.of(InventedNetworks.tied(5, 3, 1, 1, 4, 4, 0, 0, 2), SEED);
        double walk = distance(placement, 3, 1) + distance(placement, 1, 4) + distance(placement, 4, 0) + distance(placement, 0, 2);
        assertEquals(walk, distance(placement, 3, 2), walk / 100);
    }

    @Test
    void a_clique_of_135_overlaps_nowhere() {
        int[] ends = IntStream.range(0, 135)
                .flatMap(i -> IntStream.range(0, i).flatMap(j -> IntStream.of(i, j))).toArray();
        assertTrue(nearest(Layouts.of(InventedNetworks.tied(135, ends), SEED)) >= Layouts.LEAST_DISTANCE);
    }

    @Test
    void the_larger_of_two_parts_stands_nearer_the_middle_and_both_keep_apart() {
        Placement placement = Layouts.of(InventedNetworks.tied(9, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 0, 6, 7, 7, 8, 8, 6), SEED);
        double large = IntStream.range(0, 6).mapToDouble(i -> placement.of(InventedNetworks.id(i)).distanceTo(new Point(0, 0))).average().orElseThrow();
        double small = IntStream.range(6, 9).mapToDouble(i -> placement.of(InventedNetworks.id(i)).distanceTo(new Point(0, 0))).average().orElseThrow();
        assertTrue(large < small && nearest(placement) >= Layouts.LEAST_DISTANCE, large + " " + small);
    }

    @Test
    void organisations_without_any_tie_stand_in_rows_below_the_picture() {
        Placement placement = Layouts.of(InventedNetworks.tied(5, 0, 1, 1, 2), SEED);
        SortedSet<OrganisationId> tray = new TreeSet<>(List.of(InventedNetworks.id(3), InventedNetworks.id(4)));
        double lowest = IntStream.range(0, 3).mapToDouble(i -> placement.of(InventedNetworks.id(i)).y()).max().orElseThrow();
        assertEquals(tray, placement.tray());
        assertTrue(tray.stream().allMatch(id -> placement.of(id).y() > lowest + Placement.DISC_DIAMETER));
    }

    @Test
    void when_nobody_is_tied_all_stand_in_a_neat_block() {
        Placement placement = Layouts.of(InventedNetworks.tied(60), SEED);
        Set<Double> rows = new TreeSet<>(placement.at().values().stream().map(Point::y).toList());
        assertEquals(60, placement.tray().size());
        assertEquals(6, rows.size());
    }

    @Test
    void a_new_picture_leaves_what_is_pinned_in_its_place_to_the_bit() {
        Placement former = Layouts.of(REAL, SEED).moved(Map.of(InventedNetworks.id(7), new Point(123.456, -98.7)))
                .pinned(InventedNetworks.id(7)).pinned(InventedNetworks.id(40));
        Placement again = Arranged.again(REAL, former, SEED + 1);
        assertEquals(former.of(InventedNetworks.id(7)), again.of(InventedNetworks.id(7)));
        assertEquals(former.of(InventedNetworks.id(40)), again.of(InventedNetworks.id(40)));
        assertEquals(former.pinned(), again.pinned());
    }

    @Test
    void a_new_picture_round_pins_overlaps_nowhere() {
        Placement former = Layouts.of(REAL, SEED).pinned(InventedNetworks.id(7)).pinned(InventedNetworks.id(40));
        assertTrue(nearest(Arranged.again(REAL, former, SEED + 1)) >= Layouts.LEAST_DISTANCE);
    }

    @Test
    void a_new_picture_of_the_same_network_lies_as_the_former_one_did() {
        Placement turned = turned(Layouts.of(REAL, SEED));
        assertEquals(0, Arranged.again(REAL, turned, SEED).quality().movement(), 1e-9);
    }

    @Test
    void a_new_picture_round_a_pin_is_not_disturbed_by_the_tray() {
        Network network = InventedNetworks.tied(30, 0, 1, 1, 2, 2, 3, 3, 0);
        Placement former = Layouts.of(network, SEED).pinned(InventedNetworks.id(0)).pinned(InventedNetworks.id(29));
        Placement again = Arranged.again(network, former, SEED);
        assertEquals(0, again.quality().movement(), 1);
        assertEquals(former.of(InventedNetworks.id(29)), again.of(InventedNetworks.id(29)));
    }

    @Test
    void a_network_that_gained_an_organisation_lies_as_before() {
        Network small = InventedNetworks.tied(6, 0, 1, 1, 2, 2, 3, 3, 4, 4, 0, 0, 2);
        Network large = InventedNetworks.tied(7, 0, 1, 1, 2, 2, 3, 3, 4, 4, 0, 0, 2, 6, 0);
        assertTrue(Arranged.again(large, turned(Layouts.of(small, SEED)), SEED).quality().movement() < 2);
    }

    /// A change of this number changes every picture users know: raise the recipe's version with it.
    @Test
    void the_picture_of_a_known_network_is_the_same_on_every_machine() {
        long bits = 0;
        for (Point at : Layouts.of(InventedNetworks.clustered(70, 6, 3, 0.3, 5), SEED).at().values()) {
            bits = 31 * (31 * bits + Double.doubleToLongBits(at.x())) + Double.doubleToLongBits(at.y());
        }
        assertEquals(-2633064010030951399L, bits);
    }

    @Test
    void the_price_of_a_picture_can_be_reckoned_again() {
        Placement placement = Layouts.of(REAL, SEED);
        assertEquals(placement.quality(), Layouts.quality(REAL, placement, java.util.Optional.empty()));
    }

    /// Upside down and mirrored, which is no other picture.
    private static Placement turned(Placement placement) {
        Map<OrganisationId, Point> elsewhere = new LinkedHashMap<>();
        placement.at().forEach((id, at) -> elsewhere.put(id, new Point(at.y() + 50, at.x() - 20)));
        return placement.moved(elsewhere);
    }

    private static double distance(Placement placement, int a, int b) {
        return placement.of(InventedNetworks.id(a)).distanceTo(placement.of(InventedNetworks.id(b)));
    }

    private static double meanDistance(Placement placement, boolean sameGroup) {
        return IntStream.range(5, 135).boxed().flatMap(i -> IntStream.range(5, i)
                .filter(j -> (InventedNetworks.group(i, 11) == InventedNetworks.group(j, 11)) == sameGroup)
                .mapToObj(j -> distance(placement, i, j))).mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double nearest(Placement placement) {
        List<Point> at = List.copyOf(placement.at().values());
        return IntStream.range(0, at.size()).boxed().flatMap(i -> IntStream.range(0, i).mapToObj(j -> at.get(i).distanceTo(at.get(j))))
                .mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private record Frame135(double width, double height, double middleX, double middleY) {
        static Frame135 of(Placement placement) {
            var x = placement.at().values().stream().mapToDouble(Point::x).summaryStatistics();
            var y = placement.at().values().stream().mapToDouble(Point::y).summaryStatistics();
            return new Frame135(x.getMax() - x.getMin(), y.getMax() - y.getMin(), (x.getMax() + x.getMin()) / 2, (y.getMax() + y.getMin()) / 2);
        }
    }
}
