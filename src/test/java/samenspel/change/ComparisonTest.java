package samenspel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.change.Denominator.ALL_OF_FIRST_WAVE;
import static samenspel.change.Denominator.ONLY_BOTH_ANSWERED;
import static samenspel.network.Sketch.BASIC;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.REFERRAL;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.STRONG;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.RandomNetworks;
import samenspel.network.Sketch;

class ComparisonTest {

    /// a and b answered twice; c was silent before, d after, e never; f joined, g left.
    private static final Network EXAMPLE = Sketch.of("a b c d e f g")
            .silent(FIRST, "c").silent(SECOND, "d").silent(FIRST, "e").silent(SECOND, "e").absent(FIRST, "f").absent(SECOND, "g")
            .tied(FIRST, CONTENT, 1, "a-b b-a a-c a-g d-a").tied(SECOND, CONTENT, 1, "a-b f-a c-a a-c")
            .tied(FIRST, REFERRAL, 1, "a-b").network();

    @Test
    void joiners_leavers_and_the_silent_are_told_apart() {
        Map<OrganisationId, Presence.Kind> kinds = Participants.of(EXAMPLE, FIRST, SECOND).presence().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().kind()));
        assertEquals(Map.of(id("a"), Presence.Kind.ANSWERED_BOTH, id("b"), Presence.Kind.ANSWERED_BOTH,
                id("c"), Presence.Kind.SILENT_BEFORE, id("d"), Presence.Kind.SILENT_AFTER, id("e"), Presence.Kind.SILENT_BOTH,
                id("f"), Presence.Kind.JOINED, id("g"), Presence.Kind.LEFT), kinds);
    }

    @Test
    void of_all_ties_of_the_first_wave_those_of_the_silent_are_unknown_and_those_of_leavers_lost() {
        assertEquals(new Counts(5, 2, 2, 1, 1, 1, 4), of(EXAMPLE, List.of(CONTENT), ALL_OF_FIRST_WAVE).counts());
    }

    @Test
    void only_between_those_who_answered_twice_nobody_joins_leaves_or_is_silent() {
        assertEquals(new Counts(2, 1, 1, 0, 0, 0, 1), of(EXAMPLE, List.of(CONTENT), ONLY_BOTH_ANSWERED).counts());
    }

    @Test
    void reported_layers_are_counted_together() {
        assertEquals(new Counts(6, 2, 3, 1, 1, 1, 4), of(EXAMPLE, List.of(CONTENT, REFERRAL), ALL_OF_FIRST_WAVE).counts());
    }

    @Test
    void a_derived_layer_does_not_count_reports_again() {
        assertEquals(of(EXAMPLE, List.of(CONTENT), ALL_OF_FIRST_WAVE).counts(),
                of(EXAMPLE, List.of(CONTENT, BASIC, STRONG), ALL_OF_FIRST_WAVE).counts());
    }

    @Test
    void an_organisation_alone_has_the_ties_it_is_an_end_of() {
        assertEquals(new Counts(2, 1, 1, 0, 0, 0, 1),
                of(EXAMPLE, List.of(CONTENT), ALL_OF_FIRST_WAVE).counts(Scope.organisation(id("b"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_gained_one_way_is_lost_the_other_way(Network network, List<Layer> layers, Denominator denominator) {
        Counts there = of(network, layers, denominator).counts();
        Counts back = Comparison.of(network, layers, SECOND, FIRST, denominator).counts();
        assertEquals(new Counts(there.after(), there.kept(), there.gained(), there.lost(), there.unknownBefore(),
                there.unknownAfter(), there.before()), back);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_tie_of_the_first_wave_is_kept_lost_or_unknown(Network network, List<Layer> layers, Denominator denominator) {
        Counts counts = of(network, layers, denominator).counts();
        assertEquals(counts.before(), counts.kept() + counts.lost() + counts.unknownAfter());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_rows_of_the_table_count_every_tie_twice(Network network, List<Layer> layers, Denominator denominator) {
        Comparison comparison = of(network, layers, denominator);
        int ends = ChangeTable.of(network, comparison).rows().stream().mapToInt(row -> row.counts().lost()).sum();
        assertEquals(2 * comparison.counts().lost(), ends);
    }

    /// N11 ÷ (N11 + N10 + N01) over the pairs of which both waves know, in the strong layer of the first sample.
    @Test
    void known_ties_give_the_loss_and_the_jaccard_of_rsiena() {
        Network network = Drawn.samples().getFirst().network();
        List<Layer> strong = network.layers().stream().filter(layer -> layer.id().value().equals("strong")).toList();
        Counts all = Comparison.of(network, strong, network.waves().getFirst().id(), network.waves().getLast().id(), ALL_OF_FIRST_WAVE).counts();
        Counts known = Comparison.of(network, strong, network.waves().getFirst().id(), network.waves().getLast().id(), Denominator.ONLY_KNOWN).counts();
        assertEquals(List.of(0.6100, 0.2159, 0.6332, 0.2255), Stream.of(all.loss(), all.jaccard(), known.loss(), known.jaccard())
                .map(share -> Math.round(share * 1e4) / 1e4).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void known_ties_are_those_that_are_not_unknown(Network network, List<Layer> layers, Denominator denominator) {
        Counts known = of(network, layers, Denominator.ONLY_KNOWN).counts();
        Counts all = of(network, layers, ALL_OF_FIRST_WAVE).counts();
        assertEquals(new Counts(all.kept() + all.lost(), all.kept(), all.lost(), all.gained(), 0, 0, all.kept() + all.gained()), known);
    }

    private static Comparison of(Network network, List<? extends Layer> layers, Denominator denominator) {
        return Comparison.of(network, List.copyOf(layers), FIRST, SECOND, denominator);
    }

    private static Stream<Object[]> cases() {
        return LongStream.range(100, 120).boxed().flatMap(seed -> Stream.of(Denominator.values()).flatMap(denominator ->
                Stream.of(List.of(CONTENT), List.of(CONTENT, MEETING, STRONG), List.of(BASIC, STRONG))
                        .map(layers -> new Object[] {RandomNetworks.of(seed), layers, denominator})));
    }
}
