package samenspel.measure.between;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.SECOND;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.measure.KnownTies;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Undefined;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.measure.whole.UnknownPairs;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Sketch;

/// What may have a value between two waves, or in several layers, is unknown and not undefined.
class UnknownAgreementTest {
    private static final double EQUAL = 1e-9;
    /// Those that are drawn thousands of times are defined where these are.
    private static final Set<PairMeasure> TRIED = EnumSet.range(PairMeasure.COMMON_ORGANISATIONS, PairMeasure.QAP_CORRELATION);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_completion_has_a_value_only_where_there_is_one_or_it_is_unknown(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sketch sketch = Sketch.of("a b c d").silent(FIRST, "a").silent(seed % 2 == 0 ? FIRST : SECOND, "b").silent(SECOND, "a");
        Network network = (seed % 3 == 0 ? sketch.tied(FIRST, CONTENT, 3, "c-d") : sketch).network();
        for (Layer layer : List.of(CONTENT, MEETING)) {
            TwoLayers two = TwoLayers.of(network, layer, FIRST, layer, SECOND);
            for (int draw = 0; draw < 10; draw++) {
                TwoLayers completed = TwoLayers.of(completed(two.first(), random), completed(two.second(), random));
                for (UnknownPairs unknown : List.of(UnknownPairs.NOT_TIED, UnknownPairs.LEFT_OUT)) {
                    TRIED.forEach(measure -> holds(measure.id(), measure.of(two, unknown), measure.of(completed, unknown)));
                }
            }
        }
    }

    private static KnownTies completed(KnownTies ties, SplittableRandom random) {
        double chance = random.nextDouble();
        return ties.completed(ties.unknownPairs().stream().filter(_ -> random.nextDouble() < chance).toList());
    }

    private static void holds(String measure, NetworkValue value, NetworkValue completed) {
        assertTrue(!(value.reading() instanceof Undefined(var why)) || why == Why.UNKNOWN || completed.reading() instanceof Undefined, measure);
        value.bounds().ifPresent(bounds -> completed.number().ifPresent(number ->
                assertTrue(bounds.least() - EQUAL <= number && number <= bounds.most() + EQUAL, measure + ": " + number + " is not in " + bounds)));
    }

    @Test
    void the_share_of_pairs_in_several_layers_is_unknown_where_all_that_could_say_are_silent() {
        Network network = Sketch.of("a b").silent(FIRST, "a").silent(FIRST, "b").network();
        Multiplexity found = Multiplexity.of(network, List.of(CONTENT, MEETING), FIRST);
        assertEquals(new NetworkValue(new Undefined(Why.UNKNOWN), Optional.of(new Bounds(0, 1)), Optional.empty()), found.share());
        assertEquals(new Undefined(Why.UNKNOWN), found.mean().reading());
    }
}
