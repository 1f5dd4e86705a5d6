package samenspel.layout.waves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.layout.InventedNetworks;
import samenspel.diagram.Drawn;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

class WaveLayoutsTest {
    private static final long SEED = 11;
    private static final Network NETWORK = InventedNetworks.clustered(60, 6, 3, 0.2, 5);
    private static final Placement REFERENCE = Layouts.of(NETWORK, SEED);
    private static final WaveId FIRST = new WaveId("2018");
    private static final WaveId SECOND = new WaveId("2019");

    @Test
    void together_every_wave_stands_as_the_reference() {
        assertEquals(List.of(REFERENCE.at(), REFERENCE.at()), linked(WaveLayouts.TOGETHER).values().stream().map(Placement::at).toList());
    }

    @Test
    void waves_come_in_order_of_time() {
        assertEquals(List.of(FIRST, SECOND), List.copyOf(linked(0.3).sequencedKeySet()));
    }

    @Test
    void the_same_arguments_give_the_same_bits() {
        assertEquals(linked(0.3), linked(0.3));
    }

    @Test
    void other_names_for_the_organisations_change_no_place() {
        UnaryOperator<OrganisationId> name = id -> new OrganisationId(new StringBuilder(id.value()).reverse().toString());
        Network renamed = InventedNetworks.renamed(NETWORK, name);
        Map<OrganisationId, Point> expected = new TreeMap<>();
        linked(0.3).get(SECOND).at().forEach((id, point) -> expected.put(name.apply(id), point));
        assertEquals(expected, WaveLayouts.of(renamed, Layouts.of(renamed, SEED), 0.3, SEED).get(SECOND).at());
    }

    @Test
    void the_more_stable_the_less_organisations_move() {
        double[] movement = DoubleStream.of(0, 0.2, 0.5, 0.8, 1).map(stability -> linked(stability).get(SECOND).quality().movement()).toArray();
        assertTrue(IntStream.range(1, movement.length).allMatch(k -> movement[k] < movement[k - 1]));
    }

    /// The dial says how much stays: where half is asked for about half of the movement is left, where four fifths, about a fifth.
    @Test
    void movement_falls_about_evenly_with_stability() {
        Network network = Drawn.samples().getFirst().network();
        Placement reference = Drawn.samples().getFirst().placement();
        double[] movement = DoubleStream.of(0, 0.2, 0.5, 0.8).map(stability ->
                WaveLayouts.of(network, reference, stability, SEED).get(SECOND).quality().movement()).toArray();
        double[] left = DoubleStream.of(movement).map(one -> one / movement[0]).toArray();
        assertTrue(Math.abs(left[1] - 0.8) < 0.15 && Math.abs(left[2] - 0.5) < 0.15 && Math.abs(left[3] - 0.2) < 0.15, Arrays.toString(left));
    }

    @Test
    void linked_pictures_move_less_than_half_as_much_at_hardly_more_stress() {
        Quality apart = linked(WaveLayouts.APART).get(SECOND).quality();
        Quality linked = linked(0.75).get(SECOND).quality();
        assertTrue(linked.movement() < apart.movement() / 2 && linked.stress() < 1.15 * apart.stress(), apart + " " + linked);
    }

    @Test
    void the_price_is_that_of_the_ties_of_the_wave() {
        SequencedMap<WaveId, Placement> pictures = linked(0.3);
        assertEquals(Layouts.quality(NETWORK, SECOND, pictures.get(SECOND), Optional.of(pictures.get(FIRST))), pictures.get(SECOND).quality());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void no_two_discs_overlap_in_any_wave(double stability) {
        assertTrue(linked(stability).values().stream().allMatch(placement -> nearest(placement) >= Layouts.LEAST_DISTANCE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void what_is_pinned_stays_to_the_bit_in_every_wave(double stability) {
        Placement pinned = REFERENCE.moved(Map.of(InventedNetworks.id(7), new Point(11.25, -3))).pinned(InventedNetworks.id(7));
        assertEquals(List.of(new Point(11.25, -3), new Point(11.25, -3)), WaveLayouts.of(NETWORK, pinned, stability, SEED).values().stream()
                .map(placement -> placement.of(InventedNetworks.id(7))).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void nobody_and_one_and_two_and_all_apart_have_pictures(double stability) {
        Stream.of(InventedNetworks.tied(0), InventedNetworks.tied(1), InventedNetworks.tied(2, 0, 1), InventedNetworks.tied(20)).forEach(network ->
                assertEquals(network.organisations().size(), WaveLayouts.of(network, Layouts.of(network, SEED), stability, SEED).get(SECOND).at().size()));
    }

    @Test
    void in_a_network_that_did_not_change_nobody_moves() {
        Network same = InventedNetworks.tied(7, 0, 1, 1, 2, 2, 3, 3, 4, 4, 0, 0, 2, 5, 6);
        assertEquals(0, WaveLayouts.of(same, Layouts.of(same, SEED), 0.3, SEED).get(SECOND).quality().movement(), 0.01);
    }

    @Test
    void a_stability_beyond_all_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> linked(1.5));
    }

    private static SequencedMap<WaveId, Placement> linked(double stability) {
        return WaveLayouts.of(NETWORK, REFERENCE, stability, SEED);
    }

    private static double nearest(Placement placement) {
        List<Point> at = List.copyOf(placement.at().values());
        return IntStream.range(0, at.size()).boxed().flatMap(i -> IntStream.range(0, i).mapToObj(j -> at.get(i).distanceTo(at.get(j))))
                .mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
