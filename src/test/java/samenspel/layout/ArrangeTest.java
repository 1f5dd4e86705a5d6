package samenspel.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.kind.CareLevel;

class ArrangeTest {
    private static final long SEED = 11;
    private static final Network REAL = SortedNetworks.levelled(InventedNetworks.clustered(90, 7, 4, 0.3, 3));
    private static final Arrangement CONTENT = new Arrangement.Centrality(new CountedTies(List.of(new LayerId("content")), List.of()));
    private static final Arrangement FIRST_WAVE = new Arrangement.Centrality(new CountedTies(List.of(new LayerId("content")), List.of(REAL.waves().getFirst().id())));
    private static final Arrangement CLOSE = new Arrangement.Stress(new CountedTies(List.of(new LayerId("content")), List.of()));
    static final List<Arrangement> ALL = Stream.concat(Arrangement.ALL.stream(), Stream.of(CONTENT, FIRST_WAVE, CLOSE)).toList();
    static final List<Arrangement> PLANNED = ALL.stream().filter(one -> !(one instanceof Arrangement.Stress)).toList();

    @ParameterizedTest
    @FieldSource("ALL")
    void a_word_names_one_arrangement(Arrangement arrangement) {
        assertEquals(Optional.of(arrangement), Arrangement.of(arrangement.word()));
    }

    @Test
    void an_unknown_word_names_none() {
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(Arrangement.of("by-hand"), Arrangement.of("centrality:"), Arrangement.of("sector:content")));
    }

    @Test
    void by_stress_it_is_the_default_picture_to_the_bit() {
        assertEquals(Layouts.of(REAL, SEED), arranged(REAL, new Arrangement.Stress()));
    }

    @Test
    void by_stress_after_a_former_picture_it_lies_as_that_one_did() {
        Placement former = Layouts.of(REAL, SEED).pinned(InventedNetworks.id(7));
        assertEquals(Arranged.again(REAL, former, SEED), Arranged.by(REAL, new Arrangement.Stress(), Optional.of(former), SEED));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void the_recipe_carries_the_word(Arrangement arrangement) {
        assertEquals(new Recipe(arrangement.word(), 2, SEED), arranged(REAL, arrangement).recipe());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void no_two_discs_overlap(Arrangement arrangement) {
        assertTrue(SortedNetworks.nearest(arranged(REAL, arrangement)) >= Layouts.LEAST_DISTANCE);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void the_same_arguments_give_the_same_bits(Arrangement arrangement) {
        assertEquals(arranged(REAL, arrangement), arranged(REAL, arrangement));
    }

    @ParameterizedTest
    @FieldSource("PLANNED")
    void other_names_for_the_organisations_change_no_place(Arrangement arrangement) {
        UnaryOperator<OrganisationId> name = id -> new OrganisationId(new StringBuilder(id.value()).reverse().toString());
        Map<OrganisationId, Point> expected = new TreeMap<>();
        arranged(REAL, arrangement).at().forEach((id, point) -> expected.put(name.apply(id), point));
        assertEquals(expected, arranged(InventedNetworks.renamed(REAL, name), arrangement).at());
    }

    @ParameterizedTest
    @FieldSource("PLANNED")
    void a_former_picture_without_pins_changes_no_place(Arrangement arrangement) {
        Placement former = Layouts.of(REAL, 3).moved(Map.of(InventedNetworks.id(1), new Point(5000, 0)));
        assertEquals(arranged(REAL, arrangement).at(), Arranged.by(REAL, arrangement, Optional.of(former), SEED).at());
    }

    @ParameterizedTest
    @FieldSource("PLANNED")
    void what_is_pinned_stays_to_the_bit_and_nobody_lies_over_it(Arrangement arrangement) {
        Placement former = Layouts.of(REAL, SEED).pinned(InventedNetworks.id(2)).pinned(InventedNetworks.id(60));
        Placement next = Arranged.by(REAL, arrangement, Optional.of(former), SEED);
        assertEquals(List.of(former.of(InventedNetworks.id(2)), former.of(InventedNetworks.id(60)), former.pinned()),
                List.of(next.of(InventedNetworks.id(2)), next.of(InventedNetworks.id(60)), next.pinned()));
        assertTrue(SortedNetworks.nearest(next) >= Layouts.LEAST_DISTANCE);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void an_empty_network_has_an_empty_picture(Arrangement arrangement) {
        assertEquals(Map.of(), arranged(InventedNetworks.tied(0), arrangement).at());
    }

    @ParameterizedTest
    @FieldSource("PLANNED")
    void an_empty_network_has_no_regions(Arrangement arrangement) {
        Network none = InventedNetworks.tied(0);
        assertEquals(List.of(), Regions.of(none, arranged(none, arrangement)));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void one_organisation_stands_in_the_tray_in_the_middle(Arrangement arrangement) {
        Placement placement = arranged(InventedNetworks.tied(1), arrangement);
        assertEquals(Map.of(InventedNetworks.id(0), new Point(0, 0)), placement.at());
        assertEquals(Set.of(InventedNetworks.id(0)), placement.tray());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void when_nobody_is_tied_all_stand_in_the_tray(Arrangement arrangement) {
        assertEquals(20, arranged(InventedNetworks.tied(20), arrangement).tray().size());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void two_a_star_a_path_and_two_parts_overlap_nowhere(Arrangement arrangement) {
        Stream.of(InventedNetworks.tied(2, 0, 1), InventedNetworks.tied(9, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8),
                        InventedNetworks.tied(5, 3, 1, 1, 4, 4, 0, 0, 2), InventedNetworks.tied(9, 0, 1, 1, 2, 2, 3, 3, 0, 6, 7))
                .forEach(network -> assertTrue(SortedNetworks.nearest(arranged(network, arrangement)) >= Layouts.LEAST_DISTANCE));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void a_clique_overlaps_nowhere(Arrangement arrangement) {
        int[] ends = IntStream.range(0, 70).flatMap(i -> IntStream.range(0, i).flatMap(j -> IntStream.of(i, j))).toArray();
        assertTrue(SortedNetworks.nearest(arranged(InventedNetworks.tied(70, ends), arrangement)) >= Layouts.LEAST_DISTANCE);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void the_tray_stands_below_everybody_else(Arrangement arrangement) {
        Placement placement = arranged(InventedNetworks.tied(12, 0, 1, 1, 2, 2, 0, 2, 3), arrangement);
        double lowest = IntStream.range(0, 4).mapToDouble(i -> placement.of(InventedNetworks.id(i)).y()).max().orElseThrow();
        assertEquals(8, placement.tray().size());
        assertTrue(placement.tray().stream().allMatch(id -> placement.of(id).y() > lowest + Placement.DISC_DIAMETER));
    }

    @Test
    void every_organisation_stands_in_the_segment_of_its_sector() {
        assertEquals(Set.of(), SortedNetworks.strays(REAL, arranged(REAL, new Arrangement.Sectors()), one -> one.sector().value()));
    }

    @Test
    void every_organisation_stands_on_the_floor_of_its_level() {
        assertEquals(Set.of(), SortedNetworks.strays(REAL, arranged(REAL, new Arrangement.Levels()), one -> NodeGrouping.word(one.level())));
    }

    @Test
    void specialist_care_stands_above_what_is_freely_accessible_and_that_above_the_basis() {
        Placement placement = arranged(REAL, new Arrangement.Levels());
        assertTrue(lowest(placement, CareLevel.SPECIALIST) < highest(placement, CareLevel.FREELY_ACCESSIBLE));
        assertTrue(lowest(placement, CareLevel.FREELY_ACCESSIBLE) < highest(placement, CareLevel.BASIC));
    }

    @Test
    void sectors_follow_each_other_clockwise_from_above_in_the_order_of_the_legend() {
        List<Region> regions = Regions.of(REAL, arranged(REAL, new Arrangement.Sectors()));
        assertEquals(REAL.sectors().stream().map(sector -> sector.id().value()).toList(), regions.stream().map(Region::id).toList());
        assertTrue(regions.getFirst().label().x() > 0 && regions.getFirst().label().y() < 0 && regions.getLast().label().x() < 0);
    }

    @Test
    void whoever_has_clearly_more_partners_stands_nearer_the_middle() {
        Placement placement = arranged(InventedNetworks.tied(9, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 1, 2, 1, 3, 1, 4), new Arrangement.Centrality());
        assertEquals(new Point(0, 0), placement.of(InventedNetworks.id(0)));
        assertTrue(fromMiddle(placement, 1) < IntStream.range(2, 9).mapToDouble(i -> fromMiddle(placement, i)).min().orElseThrow());
    }

    @Test
    void hubs_stand_within_the_core_and_the_core_within_the_periphery() {
        Network network = SortedNetworks.withAccess(REAL, 0, 1, 2, 3);
        Placement placement = arranged(network, new Arrangement.Hubs());
        double hubs = IntStream.range(0, 4).mapToDouble(i -> fromMiddle(placement, i)).max().orElseThrow();
        assertTrue(hubs < IntStream.range(4, 90).mapToDouble(i -> fromMiddle(placement, i)).min().orElseThrow());
        assertEquals(List.of("periphery", "core", "hub"), Regions.of(network, placement).stream().map(Region::id).toList());
    }

    @Test
    void on_the_ring_all_are_equally_far_from_the_middle() {
        Placement placement = arranged(REAL, new Arrangement.Circle());
        double radius = fromMiddle(placement, 0);
        assertTrue(IntStream.range(0, 90).allMatch(i -> Math.abs(fromMiddle(placement, i) - radius) < 1e-6));
    }

    @Test
    void on_the_ring_every_organisation_stands_on_the_arc_of_its_sector() {
        assertEquals(Set.of(), SortedNetworks.strays(REAL, arranged(REAL, new Arrangement.Circle()), one -> one.sector().value()));
    }

    @Test
    void moving_an_organisation_by_hand_moves_no_region() {
        Placement placement = arranged(REAL, new Arrangement.Sectors());
        assertEquals(Regions.of(REAL, placement), Regions.of(REAL, placement.moved(Map.of(InventedNetworks.id(3), new Point(900, 900)))));
    }

    @Test
    void the_picture_by_stress_has_no_regions() {
        assertEquals(List.of(), Regions.of(REAL, Layouts.of(REAL, SEED)));
    }

    private static Placement arranged(Network network, Arrangement arrangement) {
        return Arranged.by(network, arrangement, Optional.empty(), SEED);
    }

    private static double fromMiddle(Placement placement, int i) {
        return placement.of(InventedNetworks.id(i)).distanceTo(new Point(0, 0));
    }

    private static double lowest(Placement placement, CareLevel level) {
        return of(level).stream().mapToDouble(id -> placement.of(id).y()).max().orElseThrow();
    }

    private static double highest(Placement placement, CareLevel level) {
        return of(level).stream().mapToDouble(id -> placement.of(id).y()).min().orElseThrow();
    }

    private static Set<OrganisationId> of(CareLevel level) {
        return new TreeSet<>(REAL.organisations().stream().filter(one -> one.level() == level).map(Organisation::id).toList());
    }
}
