package samenspel.diagram.seen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Fate;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.RandomNetworks;
import samenspel.network.Sketch;
import samenspel.network.WaveId;

/// What is asked of ties leaves those that meet it, by the ties that are known, and counts what unknown ones leave open.
class FilteredTiesTest {
    private static final Lens FIRST = new Lens.OneWave(Sketch.FIRST);
    private static final Lens CHANGE = new Lens.Between(Sketch.FIRST, Sketch.SECOND);
    /// a and b tied in two layers, b and c in one; d did not answer and is named by c.
    private static final Network EXAMPLE = Sketch.of("a b c d e").silent(Sketch.FIRST, "d").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b b-a b-c c-d")
            .tied(Sketch.FIRST, Sketch.REFERRAL, 2, "a-b").tied(Sketch.SECOND, Sketch.CONTENT, 3, "a-b e-a").network();

    @ParameterizedTest
    @MethodSource("seeds")
    void and_or_and_not_over_layers_are_those_of_sets_of_tied_pairs(long seed) {
        Network network = RandomNetworks.of(seed);
        Random chance = new Random(seed);
        for (Lens lens : List.of(FIRST, CHANGE)) {
            Map<LayerAlgebra.Wish, Set<LayerId>> wishes = wishes(network, chance);
            boolean all = chance.nextBoolean();
            LayerAlgebra algebra = new LayerAlgebra(new TreeSet<>(wishes.get(LayerAlgebra.Wish.IN)), new TreeSet<>(wishes.get(LayerAlgebra.Wish.NOT_IN)), all);
            Seen seen = everything(network, lens).with(Filter.NOTHING.with(TieConditions.NONE.with(algebra)));
            Set<DrawnTie> expected = new HashSet<>(lines(network, lens));
            Predicate<DrawnTie> within = line -> algebra.in().isEmpty() || (all ? algebra.in().stream().allMatch(layer -> tied(network, layer, lens).contains(line.pair().unordered()))
                    : algebra.in().stream().anyMatch(layer -> tied(network, layer, lens).contains(line.pair().unordered())));
            expected.removeIf(line -> !within.test(line) || algebra.notIn().stream().anyMatch(layer -> tied(network, layer, lens).contains(line.pair().unordered())));
            assertEquals(algebra.isFree() ? Set.of() : expected, seen.left(network).map(FilterOutcome::ties).orElse(Set.of()));
        }
    }

    private static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Map<LayerAlgebra.Wish, Set<LayerId>> wishes(Network network, Random chance) {
        Map<LayerAlgebra.Wish, Set<LayerId>> wishes = new EnumMap<>(LayerAlgebra.Wish.class);
        Stream.of(LayerAlgebra.Wish.values()).forEach(wish -> wishes.put(wish, new TreeSet<>()));
        network.layers().forEach(layer -> wishes.get(LayerAlgebra.Wish.values()[chance.nextInt(3)]).add(layer.id()));
        return wishes;
    }

    private static Seen everything(Network network, Lens lens) {
        return Seen.opening(network).with(lens).withLayers(network.layers().stream().map(Layer::id).toList());
    }

    private static List<DrawnTie> lines(Network network, Lens lens) {
        return network.layers().stream().flatMap(layer -> TieLines.of(network, layer, lens).stream()).toList();
    }

    private static Set<Pair> tied(Network network, LayerId id, Lens lens) {
        Layer layer = network.layer(id).orElseThrow();
        List<WaveId> waves = lens == FIRST ? List.of(Sketch.FIRST) : List.of(Sketch.FIRST, Sketch.SECOND);
        return waves.stream().flatMap(wave -> network.ties(layer, wave).stream()).map(tie -> tie.pair().unordered()).collect(Collectors.toSet());
    }

    @Test
    void what_is_unknown_is_drawn_as_the_known_ties_say_and_counted() {
        FilterOutcome both = left(content(Filter.NOTHING.with(TieConditions.NONE.with(LayerAlgebra.FREE.with(Sketch.REFERRAL.id(), LayerAlgebra.Wish.IN)))));
        assertEquals(Set.of("a-b"), pairs(both));
        assertEquals(List.of(1, 0), List.of(both.maybe(), both.maybeNot()), "d may have named c");
        FilterOutcome not = left(content(Filter.NOTHING.with(TieConditions.NONE.with(LayerAlgebra.FREE.with(Sketch.REFERRAL.id(), LayerAlgebra.Wish.NOT_IN)))));
        assertEquals(Set.of("b-c", "c-d"), pairs(not));
        assertEquals(List.of(0, 1), List.of(not.maybe(), not.maybeNot()), "d may have named c");
        FilterOutcome oneWay = left(content(traits(TieTraits.ANY.with(TieDirection.ONE_WAY))));
        assertEquals(Set.of("b-c", "c-d"), pairs(oneWay));
        assertEquals(1, oneWay.maybeNot());
        FilterOutcome twoLayers = left(content(traits(TieTraits.ANY.withLayers(NumberRange.atLeast(2)))));
        assertEquals(Set.of("a-b"), pairs(twoLayers));
        assertEquals(1, twoLayers.maybe());
    }

    @Test
    void only_ties_with_what_is_asked_are_left_and_only_their_ends() {
        assertEquals(Set.of("a-b"), pairs(left(content(traits(TieTraits.ANY.with(TieDirection.MUTUAL))))));
        FilterOutcome strong = left(content(traits(TieTraits.ANY.withStrength(NumberRange.atLeast(4)))));
        assertEquals(Set.of(), strong.ties());
        assertEquals(Set.of(), strong.organisations());
    }

    @Test
    void a_picture_about_some_has_their_ties_or_the_steps_round_them() {
        assertEquals(Set.of("b-c", "c-d"), pairs(left(content(Filter.NOTHING.around(Around.tiesOf(Sketch.id("c")))))));
        assertEquals(Set.of("b", "c", "d"), organisations(left(content(Filter.NOTHING.around(Around.tiesOf(Sketch.id("c")))))));
        assertEquals(Set.of("a-b", "b-c", "c-d"), pairs(left(content(Filter.NOTHING.around(Around.tiesOf(Sketch.id("c")).with(Around.Reach.TWO_STEPS))))));
        FilterOutcome two = left(content(Filter.NOTHING.around(Around.only(List.of(Sketch.id("a"), Sketch.id("e"))))));
        assertEquals(Set.of("a", "e"), organisations(two), "they are there without a tie");
        assertEquals(Set.of(), two.ties());
    }

    @Test
    void the_lost_ties_of_one_are_a_filter() {
        Seen seen = content(Filter.NOTHING.around(Around.tiesOf(Sketch.id("b"))).onlyFates(List.of(Fate.LOST))).with(CHANGE);
        FilterOutcome lost = left(seen);
        assertTrue(lost.ties().stream().allMatch(line -> line.fate().orElseThrow() == Fate.LOST && line.pair().has(Sketch.id("b"))));
        assertEquals(Set.of("a", "b", "c"), organisations(lost));
    }

    @Test
    void at_least_one_end_draws_the_other_ends_too() {
        MeasureConditions three = new MeasureConditions(List.of(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(2))), false);
        Filter both = Filter.NOTHING.with(three);
        assertEquals(Set.of("b", "c"), shown(content(both)));
        Seen either = content(both.with(both.ties().with(TieConditions.Ends.EITHER)));
        assertEquals(Set.of("a", "b", "c", "d"), shown(either));
        assertEquals(Set.of("a-b", "b-c", "c-d"), pairs(left(either)));
    }

    private static Filter traits(TieTraits traits) {
        return Filter.NOTHING.with(TieConditions.NONE.with(traits));
    }

    private static Seen content(Filter filter) {
        return Seen.opening(EXAMPLE).with(FIRST).withLayers(List.of(Sketch.CONTENT.id())).with(filter);
    }

    private static FilterOutcome left(Seen seen) {
        return seen.left(EXAMPLE).orElseThrow();
    }

    private static Set<String> shown(Seen seen) {
        return EXAMPLE.organisations().stream().filter(one -> seen.shows(EXAMPLE, one)).map(one -> one.id().value()).collect(Collectors.toSet());
    }

    private static Set<String> pairs(FilterOutcome outcome) {
        return outcome.ties().stream().map(line -> line.pair().from() + "-" + line.pair().to()).collect(Collectors.toSet());
    }

    private static Set<String> organisations(FilterOutcome outcome) {
        return outcome.organisations().stream().map(OrganisationId::value).collect(Collectors.toSet());
    }
}
