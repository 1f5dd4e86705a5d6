package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;

/// What becomes of a value when the network is changed in a way whose outcome is known; on drawn networks with directions and
/// strengths.
class MetamorphicTest {
    private static final double NEAR = 1e-9;
    private static final Set<Measure> ALL = EnumSet.allOf(Measure.class);
    private static final Set<Measure> BETWEEN = EnumSet.of(Measure.BETWEENNESS, Measure.BETWEENNESS_DIRECTED, Measure.BETWEENNESS_WEIGHTED);
    private static final Set<Measure> NEAR_ALL = EnumSet.of(Measure.CLOSENESS, Measure.IN_CLOSENESS, Measure.OUT_CLOSENESS, Measure.WASSERMAN_FAUST);
    private static final Set<Measure> SHARED = EnumSet.of(Measure.PAGERANK, Measure.PAGERANK_WEIGHTED);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void other_names_change_no_value(long seed) {
        List<Tie> ties = drawn(seed);
        UnaryOperator<OrganisationId> renamed = id -> new OrganisationId("z" + (9 - id.value().charAt(1) % 10) + id.value());
        List<Tie> others = ties.stream().map(tie -> new Tie(new Pair(renamed.apply(tie.pair().from()), renamed.apply(tie.pair().to())), tie.strength())).toList();
        for (Measure measure : ALL) {
            Map<OrganisationId, Double> expected = new TreeMap<>();
            of(measure, ids(), ties).forEach((id, value) -> expected.put(renamed.apply(id), value));
            same(measure, expected, of(measure, ids().stream().map(renamed).toList(), others), value -> value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void one_more_without_ties_changes_only_shares_of_all(long seed) {
        double n = ids().size();
        OrganisationId isolate = new OrganisationId("isolate");
        List<OrganisationId> more = Stream.concat(ids().stream(), Stream.of(isolate)).toList();
        for (Measure measure : ALL) {
            Map<OrganisationId, Double> with = new TreeMap<>(of(measure, more, drawn(seed)));
            Double own = with.remove(isolate);
            double factor = BETWEEN.contains(measure) ? (n - 2) / n : NEAR_ALL.contains(measure) ? (n - 1) / n : SHARED.contains(measure) ? 1 - own : 1;
            same(measure, of(measure, ids(), drawn(seed)), with, value -> value * factor);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void beside_its_double_everybody_keeps_its_place_and_shares_what_is_shared(long seed) {
        UnaryOperator<OrganisationId> twin = id -> new OrganisationId(id.value() + "-twin");
        List<OrganisationId> both = Stream.concat(ids().stream(), ids().stream().map(twin)).toList();
        List<Tie> ties = new ArrayList<>(drawn(seed));
        drawn(seed).forEach(tie -> ties.add(new Tie(new Pair(twin.apply(tie.pair().from()), twin.apply(tie.pair().to())), tie.strength())));
        double n = ids().size();
        for (Measure measure : ALL) {
            double factor = BETWEEN.contains(measure) ? (n - 2) / (2 * (2 * n - 1)) : NEAR_ALL.contains(measure) ? (n - 1) / (2 * n - 1)
                    : SHARED.contains(measure) ? 0.5 : measure == Measure.EIGENVECTOR ? Math.sqrt(0.5) : 1;
            Map<OrganisationId, Double> first = new TreeMap<>(of(measure, both, ties));
            first.keySet().retainAll(ids());
            same(measure, of(measure, ids(), drawn(seed)), first, value -> value * factor);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void with_all_ties_reversed_in_and_out_change_places_and_routes_stay(long seed) {
        List<Tie> reversed = drawn(seed).stream().map(tie -> new Tie(tie.pair().reversed(), tie.strength())).toList();
        Map<Measure, Measure> other = new EnumMap<>(Measure.class);
        ALL.forEach(measure -> other.put(measure, measure));
        other.keySet().removeAll(SHARED);
        List.of(List.of(Measure.IN_DEGREE, Measure.OUT_DEGREE), List.of(Measure.IN_STRENGTH, Measure.OUT_STRENGTH),
                List.of(Measure.IN_CLOSENESS, Measure.OUT_CLOSENESS), List.of(Measure.HUB, Measure.AUTHORITY)).forEach(pair -> {
                    other.put(pair.getFirst(), pair.getLast());
                    other.put(pair.getLast(), pair.getFirst());
                });
        other.forEach((measure, turned) -> same(measure, of(measure, ids(), drawn(seed)), of(turned, ids(), reversed), value -> value));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ties_three_times_as_strong_only_add_up_to_more(long seed) {
        List<Tie> stronger = drawn(seed).stream().map(tie -> new Tie(tie.pair(), 3 * tie.strength())).toList();
        Set<Measure> sums = EnumSet.of(Measure.STRENGTH, Measure.IN_STRENGTH, Measure.OUT_STRENGTH);
        ALL.forEach(measure -> same(measure, of(measure, ids(), drawn(seed)), of(measure, ids(), stronger), value -> sums.contains(measure) ? 3 * value : value));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void in_the_complement_everybody_has_the_partners_it_had_not(long seed) {
        List<Tie> ties = drawn(seed);
        Arcs arcs = Arcs.of(ids(), ties, true);
        List<Tie> complement = ids().stream().flatMap(one -> ids().stream().filter(other -> !other.equals(one)).map(other -> new Pair(one, other)))
                .filter(pair -> !arcs.pairs().contains(pair)).map(pair -> new Tie(pair, 1)).toList();
        for (Measure measure : List.of(Measure.IN_DEGREE, Measure.OUT_DEGREE)) {
            same(measure, of(measure, ids(), ties), of(measure, ids(), complement), value -> ids().size() - 1 - value);
        }
        List<Tie> both = ties.stream().flatMap(tie -> Stream.of(tie, new Tie(tie.pair().reversed(), 1))).toList();
        List<Tie> neither = complement.stream().filter(tie -> !arcs.pairs().contains(tie.pair().reversed())).toList();
        same(Measure.DEGREE, of(Measure.DEGREE, ids(), both), of(Measure.DEGREE, ids(), neither), value -> ids().size() - 1 - value);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void partners_tied_to_each_other_are_what_the_effective_size_lacks(long seed) {
        Map<OrganisationId, Double> degrees = of(Measure.DEGREE, ids(), drawn(seed));
        Map<OrganisationId, Double> sizes = of(Measure.EFFECTIVE_SIZE, ids(), drawn(seed));
        of(Measure.CLUSTERING, ids(), drawn(seed)).forEach((id, clustering) -> {
            double degree = Objects.requireNonNull(degrees.get(id));
            assertEquals(degree - clustering * (degree - 1), Objects.requireNonNull(sizes.get(id)), NEAR);
        });
    }

    private static void same(Measure measure, Map<OrganisationId, Double> expected, Map<OrganisationId, Double> found, DoubleUnaryOperator changed) {
        assertEquals(expected.keySet(), found.keySet(), measure::id);
        expected.forEach((id, value) -> assertEquals(changed.applyAsDouble(value), Objects.requireNonNull(found.get(id)), NEAR, () -> measure.id() + " of " + id));
    }

    private static Map<OrganisationId, Double> of(Measure measure, List<OrganisationId> organisations, List<Tie> ties) {
        return Measures.ofTies(measure, organisations, ties, true);
    }

    private static List<OrganisationId> ids() {
        return IntStream.range(0, 16).mapToObj(i -> new OrganisationId("o" + (char) ('a' + i))).toList();
    }

    /// A fifth of the possible ties, of strengths 1 to 4.
    private static List<Tie> drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return ids().stream().flatMap(one -> ids().stream().filter(other -> !other.equals(one)).map(other -> new Pair(one, other)))
                .filter(_ -> random.nextDouble() < 0.2).map(pair -> new Tie(pair, 1 + random.nextInt(4))).toList();
    }
}
