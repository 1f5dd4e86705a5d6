package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.STRONG;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.network.ChangedNetworks;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.Sketch;

/// Whatever the unknown pairs turn out to be, a value lies between its least and its most.
class BoundsTest {
    private static final double EQUAL = 1e-9;
    /// Those that one more tie can make larger or smaller in ways not known, those that count no ties, and those that are no number.
    private static final Set<NetworkMeasure> UNBOUNDED = EnumSet.of(NetworkMeasure.PRESENT, NetworkMeasure.SILENT, NetworkMeasure.ABSENT, NetworkMeasure.KNOWN_PAIRS,
            NetworkMeasure.E_I_EXPECTED, NetworkMeasure.PERCEIVED_GOVERNANCE, NetworkMeasure.BETWEENNESS_CENTRALISATION,
            NetworkMeasure.BETWEENNESS_DIRECTED_CENTRALISATION, NetworkMeasure.CLOSENESS_CENTRALISATION, NetworkMeasure.DYAD_CENSUS, NetworkMeasure.TRIAD_CENSUS,
            NetworkMeasure.CUTPOINTS, NetworkMeasure.DIAMETER, NetworkMeasure.MEAN_DISTANCE, NetworkMeasure.CORE_FIT, NetworkMeasure.CORE_FIT_BY_ID, NetworkMeasure.CORE, NetworkMeasure.CORE_MISFITS, NetworkMeasure.CORE_CORRELATION,
            NetworkMeasure.E_I_CHANCE, NetworkMeasure.SECTOR_BLOCKS, NetworkMeasure.REACH_HIERARCHY, NetworkMeasure.TIE_EFFICIENCY, NetworkMeasure.EFFICIENCY_SNA, NetworkMeasure.LEAST_UPPER_BOUNDEDNESS,
            NetworkMeasure.LUBNESS_SNA, NetworkMeasure.COMMUNITIES, NetworkMeasure.MODULARITY, NetworkMeasure.LAMBDA_SETS, NetworkMeasure.KEY_PLAYERS_REACH,
            NetworkMeasure.KEY_PLAYERS_REACH_SHARE, NetworkMeasure.KEY_PLAYERS_REMOVAL, NetworkMeasure.KEY_PLAYERS_REMOVAL_FRAGMENTATION);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_completion_lies_between_the_bounds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Network network = drawn(random);
        for (Layer layer : List.of(CONTENT, MEETING, STRONG)) {
            LayerInWave in = new LayerInWave(network, layer, FIRST);
            for (int draw = 0; draw < 20; draw++) {
                double chance = random.nextDouble();
                List<Pair> tied = in.known().unknownPairs().stream().filter(_ -> random.nextDouble() < chance).toList();
                holds(in, new LayerInWave(network, layer, FIRST, in.known().completed(tied)));
            }
        }
    }

    @Test
    void every_measure_has_bounds_wherever_a_pair_is_unknown_or_is_one_that_has_none() {
        Network network = Sketch.of("a b c d e").silent(FIRST, "e").tied(FIRST, CONTENT, 1, "a-b b-a b-c").network();
        LayerInWave in = new LayerInWave(network, CONTENT, FIRST);
        assertEquals(UNBOUNDED, EnumSet.copyOf(Stream.of(NetworkMeasure.values()).filter(measure -> measure.of(in).bounds().isEmpty()).toList()));
    }

    /// Nothing is said to have no value that has one with some of the unknown pairs tied.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void what_may_have_a_value_is_unknown_and_not_undefined(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Network network = sparse(random);
        for (Layer layer : List.of(CONTENT, MEETING)) {
            LayerInWave in = new LayerInWave(network, layer, FIRST);
            for (int draw = 0; draw < 10; draw++) {
                double chance = draw / 9.0;
                LayerInWave completed = in.with(in.known().completed(in.known().unknownPairs().stream().filter(_ -> random.nextDouble() < chance).toList()));
                holds(in, completed);
                for (NetworkMeasure measure : NetworkMeasure.values()) {
                    assertTrue(!isUndefined(measure.of(in)) || isUndefined(measure.of(completed)), measure.id() + " of " + in.known().tiedPairs() + " and " + completed.known().tiedPairs());
                }
            }
        }
    }

    private static boolean isUndefined(NetworkValue value) {
        return value.reading() instanceof NetworkValue.Undefined(var why) && why != NetworkValue.Why.UNKNOWN;
    }

    private static Network sparse(SplittableRandom random) {
        Sketch sketch = Sketch.of("a b c d e f g").silent(FIRST, "f").silent(FIRST, "g");
        for (String one : List.of("a", "b", "c", "d", "e")) {
            for (String other : List.of("a", "b", "c", "d", "e", "f")) {
                if (!one.equals(other) && random.nextInt(16) == 0) {
                    sketch.tied(FIRST, CONTENT, 3, one + "-" + other).tied(FIRST, MEETING, 3, one + "-" + other);
                }
            }
        }
        return sketch.network();
    }

    @Test
    void what_nobody_known_could_say_is_unknown_between_its_bounds() {
        LayerInWave in = new LayerInWave(Sketch.of("a b c").silent(FIRST, "a").silent(FIRST, "b").silent(FIRST, "c").network(), CONTENT, FIRST);
        for (NetworkMeasure measure : List.of(NetworkMeasure.DENSITY_KNOWN, NetworkMeasure.RECIPROCITY_TIES, NetworkMeasure.TRANSITIVITY)) {
            assertEquals(new NetworkValue(new NetworkValue.Undefined(NetworkValue.Why.UNKNOWN), Optional.of(new NetworkValue.Bounds(0, 1)), Optional.empty()), measure.of(in), measure.id());
        }
    }

    private static void holds(LayerInWave in, LayerInWave completed) {
        for (NetworkMeasure measure : NetworkMeasure.values()) {
            measure.of(in).bounds().ifPresent(bounds -> measure.of(completed).number().ifPresent(value -> assertTrue(
                    bounds.least() <= value + EQUAL && value - EQUAL <= bounds.most(), measure.id() + ": " + value + " is not in " + bounds)));
        }
    }

    private static Network drawn(SplittableRandom random) {
        int n = 4 + random.nextInt(8);
        String ids = IntStream.range(0, n).mapToObj(i -> "" + (char) ('a' + i)).collect(Collectors.joining(" "));
        Sketch sketch = Sketch.of(ids);
        double chance = random.nextDouble();
        for (String one : ids.split(" ")) {
            boolean silent = random.nextDouble() < 0.3;
            if (silent) {
                sketch.silent(FIRST, one);
            }
            for (String other : ids.split(" ")) {
                for (Layer layer : List.of(CONTENT, Sketch.REFERRAL, MEETING)) {
                    if (!silent && !one.equals(other) && random.nextDouble() < chance) {
                        sketch.tied(FIRST, layer, 3, one + "-" + other);
                    }
                }
            }
        }
        return ChangedNetworks.inSectors(sketch.network(), random);
    }
}
