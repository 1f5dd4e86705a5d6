package samenspel.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import samenspel.layout.solve.Progress;
import samenspel.network.Network;

class LayoutOptionsTest {
    private static final long SEED = 11;
    private static final int GROUPS = 7;
    private static final int HUBS = 4;
    private static final Network REAL = InventedNetworks.clustered(90, GROUPS, HUBS, 0.3, 3);
    private static final Arrangement BY_STRESS = new Arrangement.Stress();
    private static final LayoutOptions GROUPED = LayoutOptions.PLAIN.withGroups(1);
    private static final LayoutOptions BARE = LayoutOptions.PLAIN.withBackbone(0.2);
    static final List<LayoutOptions> ENDS = List.of(GROUPED, BARE, new LayoutOptions(1, 0.01));
    static final List<Arrangement> PLANNED = Arrangement.ALL.stream().filter(one -> !(one instanceof Arrangement.Stress)).toList();

    @Test
    void without_a_dial_turned_it_is_the_honest_picture() {
        assertEquals(Layouts.of(REAL, SEED), drawn(REAL, LayoutOptions.PLAIN));
    }

    @Test
    void with_the_groups_dial_at_its_end_groups_stand_visibly_apart() {
        double honest = withinToBetween(drawn(REAL, LayoutOptions.PLAIN));
        double grouped = withinToBetween(drawn(REAL, GROUPED));
        assertTrue(grouped < 0.8 * honest && grouped < 0.25, honest + " " + grouped);
    }

    @Test
    void the_groups_dial_raises_the_stress_a_little_by_little() {
        double[] stress = Stream.of(0.0, 0.5, 1.0).mapToDouble(share -> drawn(REAL, LayoutOptions.PLAIN.withGroups(share)).quality().stress()).toArray();
        assertTrue(stress[0] < stress[1] && stress[1] < stress[2] && stress[2] < stress[0] + 0.04);
    }

    @Test
    void a_backbone_puts_nobody_in_the_tray() {
        Network network = InventedNetworks.tied(9, 0, 1, 1, 2, 2, 0, 3, 4, 4, 5);
        assertEquals(Layouts.of(network, SEED).tray(), drawn(network, BARE).tray());
    }

    @Test
    void the_price_of_a_backbone_is_measured_on_all_ties() {
        Placement placement = drawn(REAL, BARE);
        assertEquals(Layouts.quality(REAL, placement, Optional.empty()), placement.quality());
    }

    @Test
    void the_recipe_keeps_the_dials() {
        assertEquals(new Recipe("stress", 2, SEED, new LayoutOptions(0.5, 0.5)), drawn(REAL, new LayoutOptions(0.5, 0.5)).recipe());
    }

    @ParameterizedTest
    @FieldSource("PLANNED")
    void other_arrangements_do_not_heed_dials(Arrangement arrangement) {
        assertEquals(Arranged.by(REAL, arrangement, Optional.empty(), SEED),
                Layouts.arrange(REAL, arrangement, new LayoutOptions(1, 0.1), Optional.empty(), SEED, Progress.NONE));
    }

    @ParameterizedTest
    @FieldSource("ENDS")
    void the_same_arguments_give_the_same_bits(LayoutOptions dials) {
        assertEquals(drawn(REAL, dials), drawn(REAL, dials));
    }

    @ParameterizedTest
    @FieldSource("ENDS")
    void no_two_discs_overlap(LayoutOptions dials) {
        assertTrue(SortedNetworks.nearest(drawn(REAL, dials)) >= Layouts.LEAST_DISTANCE);
    }

    @ParameterizedTest
    @FieldSource("ENDS")
    void what_is_pinned_stays_to_the_bit_and_nobody_lies_over_it(LayoutOptions dials) {
        Point there = new Point(123.456, -98.7);
        Placement former = Layouts.of(REAL, SEED).moved(java.util.Map.of(InventedNetworks.id(7), there)).pinned(InventedNetworks.id(7));
        Placement next = Layouts.arrange(REAL, BY_STRESS, dials, Optional.of(former), SEED, Progress.NONE);
        assertEquals(there, next.of(InventedNetworks.id(7)));
        assertTrue(SortedNetworks.nearest(next) >= Layouts.LEAST_DISTANCE);
    }

    @ParameterizedTest
    @FieldSource("ENDS")
    void every_shape_gets_finite_places_without_overlap(LayoutOptions dials) {
        shapes().map(network -> drawn(network, dials)).forEach(placement -> {
            assertTrue(placement.at().values().stream().allMatch(at -> Double.isFinite(at.x()) && Double.isFinite(at.y())));
            assertTrue(placement.at().size() < 2 || SortedNetworks.nearest(placement) >= Layouts.LEAST_DISTANCE);
        });
    }

    private static Stream<Network> shapes() {
        int[] clique = IntStream.range(0, 135).flatMap(i -> IntStream.range(0, i).flatMap(j -> IntStream.of(i, j))).toArray();
        return Stream.of(InventedNetworks.tied(0), InventedNetworks.tied(1), InventedNetworks.tied(20), InventedNetworks.tied(2, 0, 1),
                InventedNetworks.tied(9, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8), InventedNetworks.tied(5, 3, 1, 1, 4, 4, 0, 0, 2),
                InventedNetworks.tied(9, 0, 1, 1, 2, 2, 3, 3, 0, 6, 7), InventedNetworks.tied(135, clique));
    }

    private static Placement drawn(Network network, LayoutOptions dials) {
        return Layouts.arrange(network, BY_STRESS, dials, Optional.empty(), SEED, Progress.NONE);
    }

    private static double withinToBetween(Placement placement) {
        return mean(placement, true) / mean(placement, false);
    }

    private static double mean(Placement placement, boolean sameGroup) {
        return IntStream.range(HUBS, 90).boxed().flatMap(i -> IntStream.range(HUBS, i)
                .filter(j -> (InventedNetworks.group(i, GROUPS) == InventedNetworks.group(j, GROUPS)) == sameGroup)
                .mapToObj(j -> placement.of(InventedNetworks.id(i)).distanceTo(placement.of(InventedNetworks.id(j)))))
                .mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
