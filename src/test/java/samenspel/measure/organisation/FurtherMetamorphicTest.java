package samenspel.measure.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.ChangedNetworks.complemented;
import static samenspel.network.ChangedNetworks.doubled;
import static samenspel.network.ChangedNetworks.drawn;
import static samenspel.network.ChangedNetworks.renamed;
import static samenspel.network.ChangedNetworks.reversed;
import static samenspel.network.ChangedNetworks.withOneAlone;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.SECOND;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;

/// What becomes of a measure that needs sectors, a capacity or two waves when the network is changed in a way whose outcome is known.
/// What is not said of a measure is that it stays.
class FurtherMetamorphicTest {
    private static final double NEAR = 1e-9;
    private static final long CAPACITY = 3;
    private static final List<Long> SEEDS = List.of(1L, 4L, 8L);
    /// Those that say what is to be expected in a network of its size.
    private static final Set<FurtherMeasure> BY_SIZE = EnumSet.copyOf(EnumSet.allOf(FurtherMeasure.class).stream()
            .filter(measure -> measure.score().filter(score -> score != FurtherMeasure.BrokerScore.COUNT).isPresent()).toList());

    @ParameterizedTest
    @EnumSource
    void other_names_and_another_order_change_nothing(FurtherMeasure measure) {
        UnaryOperator<OrganisationId> name = id -> new OrganisationId("" + (char) ('z' - (id.value().charAt(0) - 'a')));
        assertTrue(networks().stream().anyMatch(network -> !of(measure, network, CONTENT).isEmpty()));
        for (Network network : networks()) {
            for (Layer layer : List.of(CONTENT, MEETING)) {
                Map<OrganisationId, Double> expected = new TreeMap<>();
                of(measure, network, layer).forEach((id, value) -> expected.put(name.apply(id), value));
                same(expected, of(measure, renamed(network, name), layer));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_more_without_ties_changes_only_what_is_expected(FurtherMeasure measure) {
        for (Network network : networks()) {
            for (Layer layer : List.of(CONTENT, MEETING)) {
                same(measure, of(measure, network, layer), of(measure, withOneAlone(network), layer), BY_SIZE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void beside_its_double_everybody_keeps_its_place(FurtherMeasure measure) {
        for (Network network : networks()) {
            for (Layer layer : List.of(CONTENT, MEETING)) {
                same(measure, of(measure, network, layer), of(measure, doubled(network), layer), BY_SIZE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void with_all_ties_reversed_representatives_and_gatekeepers_change_places(FurtherMeasure measure) {
        Map<FurtherMeasure, FurtherMeasure> turned = new EnumMap<>(Map.of(
                FurtherMeasure.BROKER_REPRESENTATIVE, FurtherMeasure.BROKER_GATEKEEPER, FurtherMeasure.BROKER_GATEKEEPER, FurtherMeasure.BROKER_REPRESENTATIVE,
                FurtherMeasure.BROKER_REPRESENTATIVE_Z, FurtherMeasure.BROKER_GATEKEEPER_Z, FurtherMeasure.BROKER_GATEKEEPER_Z, FurtherMeasure.BROKER_REPRESENTATIVE_Z));
        for (Network network : networks()) {
            for (Layer layer : List.of(CONTENT, MEETING)) {
                same(of(measure, network, layer), of(turned.getOrDefault(measure, measure), reversed(network), layer));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST", "GAINED", "UNKNOWN_TIES", "OVERLOAD"})
    void in_the_complement_what_was_lost_is_new_and_what_was_room_is_load(FurtherMeasure measure) {
        Map<FurtherMeasure, FurtherMeasure> turned = Map.of(FurtherMeasure.LOST, FurtherMeasure.GAINED, FurtherMeasure.GAINED, FurtherMeasure.LOST);
        for (Network network : networks()) {
            Map<OrganisationId, Double> before = of(measure, network, MEETING);
            double others = network.organisations().size() - 1.0;
            before.replaceAll((_, value) -> measure == FurtherMeasure.OVERLOAD ? others - 2 * CAPACITY - value : value);
            same(before, of(turned.getOrDefault(measure, measure), complemented(network), MEETING));
        }
    }

    private static List<Network> networks() {
        return SEEDS.stream().map(seed -> drawn(seed)).toList();
    }

    private static void same(FurtherMeasure measure, Map<OrganisationId, Double> expected, Map<OrganisationId, Double> found, Set<FurtherMeasure> unlike) {
        found.keySet().retainAll(expected.keySet());
        if (!unlike.contains(measure)) {
            same(expected, found);
        }
    }

    private static void same(Map<OrganisationId, Double> expected, Map<OrganisationId, Double> found) {
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((id, value) -> assertEquals(value, found.getOrDefault(id, Double.NaN), NEAR, id::value));
    }

    /// Of whom it says something.
    private static Map<OrganisationId, Double> of(FurtherMeasure measure, Network network, Layer layer) {
        Map<OrganisationId, OrganisationValue> values = measure.needsChange() ? new ChangeValues(network, layer, FIRST, SECOND).of(measure)
                : new OrganisationValues(network, layer, FIRST).of(measure, CAPACITY);
        return values.entrySet().stream().filter(one -> one.getValue().known().isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().known().orElseThrow(), (one, _) -> one, TreeMap::new));
    }
}
