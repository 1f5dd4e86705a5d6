package samenspel.measure.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.STRONG;
import static samenspel.network.Sketch.id;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.measure.CompletedNetworks;
import samenspel.measure.KnownTies;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.ChangedNetworks;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.RandomNetworks;
import samenspel.network.SectorId;
import samenspel.network.Sketch;
import samenspel.network.Tie;

/// Whatever the unknown pairs turn out to be, a number of an organisation lies between its least and its most.
class OrganisationBoundsTest {
    private static final double EQUAL = 1e-9;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_completion_lies_between_the_bounds(long seed) {
        Network network = RandomNetworks.of(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (Layer layer : List.of(CONTENT, MEETING, STRONG)) {
            KnownTies ties = KnownTies.of(network, layer, FIRST);
            List<SectorId> sectors = ties.ids().stream().map(one -> new SectorId("s" + random.nextInt(3))).toList();
            Map<OrganisationId, OutsideTies> outside = OutsideTies.of(ties, sectors);
            Map<OrganisationId, Load> load = Load.of(ties, 3);
            for (int draw = 0; draw < 20; draw++) {
                KnownTies completed = ties.completed(some(ties.unknownPairs(), random));
                OutsideTies.of(completed, sectors).forEach((one, value) -> holds(Objects.requireNonNull(outside.get(one)).shareBounds(), value.share()));
                Load.of(completed, 3).forEach((one, value) -> holds(bounds(Objects.requireNonNull(load.get(one))), OptionalDouble.of(value.overload())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void values_of_every_completion_lie_between_the_bounds_of_a_measure(Measure measure) {
        for (long seed = 1; seed <= 6; seed++) {
            Network network = RandomNetworks.of(seed);
            SplittableRandom random = new SplittableRandom(seed);
            for (Layer layer : List.of(CONTENT, MEETING)) {
                KnownTies ties = KnownTies.of(network, layer, FIRST);
                Map<OrganisationId, NetworkValue.Bounds> bounds = MeasureBounds.of(measure, ties);
                for (int draw = 0; draw < 10 && !bounds.isEmpty(); draw++) {
                    KnownTies completed = ties.completed(some(ties.unknownPairs(), random));
                    List<Tie> tied = completed.tiedPairs().stream().map(pair -> new Tie(pair, 1)).toList();
                    Measures.ofTies(measure, completed.ids(), tied, completed.directed()).forEach((one, value) -> holds(Optional.ofNullable(bounds.get(one)), OptionalDouble.of(value)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void values_of_every_completion_lie_between_the_bounds_of_a_further_measure(FurtherMeasure measure) {
        for (long seed = 1; seed <= 4; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Network network = ChangedNetworks.inSectors(RandomNetworks.of(seed), random);
            for (Layer layer : List.of(CONTENT, MEETING)) {
                Map<OrganisationId, OrganisationValue> values = values(measure, network, layer);
                for (int draw = 0; draw < 6; draw++) {
                    values(measure, CompletedNetworks.of(network, List.of(layer), random), layer)
                            .forEach((one, completed) -> holds(Objects.requireNonNull(values.get(one)).leastToMost(), completed.known()));
                }
            }
        }
    }

    private static Map<OrganisationId, OrganisationValue> values(FurtherMeasure measure, Network network, Layer layer) {
        return measure.needsChange() ? new ChangeValues(network, layer, FIRST, SECOND).of(measure) : new OrganisationValues(network, layer, FIRST).of(measure, 3);
    }

    @Test
    void only_what_is_expected_or_stands_between_others_has_no_bounds() {
        Network network = Sketch.of("a b c d").tied(FIRST, CONTENT, 3, "a-b b-c").tied(SECOND, CONTENT, 3, "a-b").silent(FIRST, "b").silent(SECOND, "b").network();
        Set<FurtherMeasure> without = EnumSet.allOf(FurtherMeasure.class);
        without.removeIf(measure -> values(measure, network, CONTENT).values().stream().anyMatch(value -> value.leastToMost().isPresent()));
        without.removeIf(measure -> measure.id().startsWith("broker-"));
        assertEquals(EnumSet.of(FurtherMeasure.UNKNOWN_TIES), without);
    }

    @Test
    void the_partners_of_who_is_silent_are_known_from_one_to_two() {
        Network network = Sketch.of("a b c").tied(FIRST, CONTENT, 3, "a-b").silent(FIRST, "b").network();
        assertEquals(new NetworkValue.Bounds(1, 2), MeasureBounds.of(Measure.DEGREE, network, CONTENT, FIRST).get(id("b")));
        assertEquals(Map.of(), MeasureBounds.of(Measure.BETWEENNESS, network, CONTENT, FIRST));
    }

    private static Optional<NetworkValue.Bounds> bounds(Load load) {
        return Optional.of(new NetworkValue.Bounds(load.overload(), load.overloadAtMost()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void what_was_lost_and_kept_lies_between_the_bounds(long seed) {
        Network network = RandomNetworks.of(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (Layer layer : List.of(CONTENT, MEETING)) {
            KnownTies before = KnownTies.of(network, layer, FIRST);
            KnownTies after = KnownTies.of(network, layer, SECOND);
            Map<OrganisationId, OwnChange> changes = OwnChange.of(network, layer, FIRST, SECOND);
            ChangeValues values = new ChangeValues(network, layer, FIRST, SECOND);
            for (int draw = 0; draw < 20; draw++) {
                List<Pair> first = before.completed(some(before.unknownPairs(), random)).tiedPairs();
                List<Pair> second = after.completed(some(after.unknownPairs(), random)).tiedPairs();
                changes.forEach((one, change) -> {
                    List<Pair> had = first.stream().filter(pair -> pair.has(one)).toList();
                    List<Pair> has = second.stream().filter(pair -> pair.has(one)).toList();
                    double kept = had.stream().filter(has::contains).count();
                    for (FurtherMeasure share : List.of(FurtherMeasure.LOSS, FurtherMeasure.JACCARD, FurtherMeasure.TURNOVER_SHARE)) {
                        boolean valued = !had.isEmpty() || !has.isEmpty() && share != FurtherMeasure.LOSS;
                        assertFalse(valued && values.of(share).get(one) instanceof OrganisationValue.Undefined, share.id());
                    }
                    holds(change.jaccardBounds(), OptionalDouble.of(kept / (had.size() + has.size() - kept)));
                    holds(change.lossBounds(), OptionalDouble.of((had.size() - kept) / had.size()));
                });
            }
        }
    }

    /// Nothing is said to have no value that has one with some of the unknown ties there.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_may_have_a_value_is_unknown_and_not_undefined(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Network network = Sketch.of("a b c d e f").silent(FIRST, "e").silent(FIRST, "f").tied(FIRST, CONTENT, 3, seed % 2 == 0 ? "a-b" : "").network();
        List<SectorId> sectors = network.organisations().stream().map(Organisation::sector).toList();
        for (Layer layer : List.of(CONTENT, MEETING)) {
            OrganisationValues values = new OrganisationValues(network, layer, FIRST);
            KnownTies ties = KnownTies.of(network, layer, FIRST);
            for (int draw = 0; draw < 6; draw++) {
                KnownTies completed = ties.completed(some(ties.unknownPairs(), random));
                for (FurtherMeasure measure : FurtherMeasure.counted()) {
                    OrganisationValues.ofTies(measure, completed, sectors, 3).forEach((one, value) -> valued(values.of(measure, 3).get(one), value, measure.id()));
                }
                Stream.of(Measure.values()).filter(measure -> !measure.needsChange() && (layer.directed() || !measure.needsDirection())).forEach(measure ->
                        MeasureBounds.values(measure, completed).forEach((one, value) -> valued(values.of(measure).get(one), value, measure.id())));
            }
        }
    }

    private static void valued(@Nullable OrganisationValue own, double completed, String measure) {
        assertFalse(own instanceof OrganisationValue.Undefined, measure);
        holds(Objects.requireNonNull(own).leastToMost(), OptionalDouble.of(completed));
    }

    @Test
    void what_a_silent_organisation_may_have_lost_is_unknown_and_not_undefined() {
        Network network = Sketch.of("a b c").silent(FIRST, "a").tied(SECOND, CONTENT, 3, "a-b b-c").network();
        ChangeValues values = new ChangeValues(network, CONTENT, FIRST, SECOND);
        assertEquals(new OrganisationValue.Unknown(Double.NaN, Optional.of(new NetworkValue.Bounds(0, 1))), values.of(FurtherMeasure.LOSS).get(id("a")));
        Network known = Sketch.of("a b c").tied(SECOND, CONTENT, 3, "a-b b-c").network();
        assertEquals(new OrganisationValue.Undefined(NetworkValue.Why.FEW_PARTNERS), new ChangeValues(known, CONTENT, FIRST, SECOND).of(FurtherMeasure.LOSS).get(id("a")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void counts_of_each_are_those_of_the_change_of_its_ties(long seed) {
        Network network = RandomNetworks.of(seed);
        OwnChange.of(network, CONTENT, FIRST, SECOND).forEach((one, change) ->
                assertEquals(Change.of(network, CONTENT, FIRST, SECOND, one).counts(), change.counts()));
    }

    @Test
    void of_known_ties_there_are_no_bounds_and_of_a_silent_partner_there_are() {
        Sketch sketch = Sketch.of("a b c").tied(FIRST, CONTENT, 3, "a-b b-a").tied(SECOND, CONTENT, 3, "a-b");
        OwnChange known = Objects.requireNonNull(OwnChange.of(sketch.network(), CONTENT, FIRST, SECOND).get(id("a")));
        assertEquals(Optional.empty(), known.lossBounds());
        assertEquals(new Counts(2, 1, 1, 0, 0, 0, 1), known.counts());
        OwnChange open = Objects.requireNonNull(OwnChange.of(sketch.silent(SECOND, "b").network(), CONTENT, FIRST, SECOND).get(id("a")));
        assertEquals(Optional.of(new NetworkValue.Bounds(0, 0.5)), open.lossBounds());
    }

    @Test
    void who_has_fewer_partners_than_its_capacity_has_room() {
        Map<OrganisationId, Load> loads = Load.of(KnownTies.of(List.of(id("a"), id("b"), id("c")), List.of(Sketch.pair("a-b"), Sketch.pair("a-c")), List.of(), false), 1);
        assertEquals(List.of(1L, 0L, 0L), loads.values().stream().map(Load::overload).toList());
        assertEquals(1, Objects.requireNonNull(loads.get(id("a"))).overloadAtMost());
    }

    private static List<Pair> some(List<Pair> pairs, SplittableRandom random) {
        double chance = random.nextDouble();
        return pairs.stream().filter(_ -> random.nextDouble() < chance).toList();
    }

    private static void holds(Optional<NetworkValue.Bounds> bounds, OptionalDouble value) {
        bounds.ifPresent(some -> value.ifPresent(number -> assertTrue(Double.isNaN(number) || some.least() <= number + EQUAL && number - EQUAL <= some.most(),
                number + " is not in " + some)));
    }
}
