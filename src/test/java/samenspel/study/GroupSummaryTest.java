package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Fate;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayers;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.text.Language;
import samenspel.text.Texts;

class GroupSummaryTest {
    /// a and b answer each other; c, d and e are others.
    private static final Network EXAMPLE = Sketch.of("a b c d e")
            .tied(FIRST, CONTENT, 1, "a-b b-a a-c d-b d-e").tied(SECOND, CONTENT, 1, "a-b d-b b-e").network();
    private static final View VIEW = Drawn.only(View.opening(EXAMPLE), CONTENT.id()).withSelection(List.of(id("b"), id("a")));

    static List<Named<Document>> samples() {
        return Drawn.named();
    }

    @Test
    void two_directions_are_two_ties() {
        assertEquals(Map.of(CONTENT.id(), ties(2, 2)), of(VIEW).ties());
    }

    private static GroupSummary.Ties ties(int among, int toOthers) {
        return new GroupSummary.Ties(new GroupSummary.Counted(among, Map.of()), new GroupSummary.Counted(toOthers, Map.of()));
    }

    @Test
    void of_a_change_all_fates_are_counted() {
        GroupSummary.Ties ties = of(VIEW.with(Drawn.change(EXAMPLE))).ties().get(CONTENT.id());
        assertEquals(List.of(Map.of(Fate.GAINED, 0, Fate.LOST, 1, Fate.KEPT, 1, Fate.UNKNOWN, 0),
                Map.of(Fate.GAINED, 1, Fate.LOST, 1, Fate.KEPT, 1, Fate.UNKNOWN, 0)), List.of(ties.among().byFate(), ties.toOthers().byFate()));
    }

    @Test
    void a_fate_that_is_hidden_does_not_count() {
        View view = VIEW.with(Drawn.change(EXAMPLE)).toggled(new LegendKey(LegendKey.Kind.FATE, Fate.LOST.name()));
        assertEquals(1, of(view).ties().get(CONTENT.id()).among().all());
    }

    @Test
    void ties_with_those_whom_the_picture_leaves_out_count_and_a_line_says_how_many_they_are() {
        MeasureConditions few = new MeasureConditions(List.of(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(2))), true);
        View filtered = VIEW.with(VIEW.seen().with(VIEW.seen().filter().with(few)));
        assertEquals(Set.of(id("a"), id("b"), id("d")), filtered.shown(EXAMPLE));
        assertEquals(of(VIEW).ties(), of(filtered).ties());
        assertEquals(Optional.of("2 organisations are left out of the picture; ties with them count here too."), CardText.leftOut(EXAMPLE, filtered, Texts.in(Language.EN)));
        assertEquals(Optional.empty(), CardText.leftOut(EXAMPLE, VIEW, Texts.in(Language.EN)));
    }

    @Test
    void those_chosen_stand_in_the_order_of_choosing() {
        assertEquals(List.of(id("b"), id("a")), List.copyOf(of(VIEW).organisations()));
    }

    @Test
    void a_layer_that_is_off_is_left_out() {
        assertEquals(Set.of(), of(VIEW.toggled(CONTENT.id())).ties().keySet());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void of_all_together_the_ties_are_those_of_the_legend(Document document) {
        Network network = document.network();
        for (Lens lens : View.lenses(network)) {
            View all = View.opening(network).with(lens).withLayers(Drawn.layers(network));
            DrawnLayers drawnLayers = DrawnLayers.of(network, lens);
            Map<Object, Integer> among = new LinkedHashMap<>();
            GroupSummary.of(network, all.withSelection(all.shown(network)), drawnLayers).ties()
                    .forEach((layer, ties) -> among.put(layer, ties.among().all()));
            assertEquals(drawnLayers.layers().stream().collect(Collectors.toMap(layer -> layer.layer().id(), DrawnLayer::count)), among);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_sectors_add_up_to_those_chosen(Document document) {
        Network network = document.network();
        List<OrganisationId> some = network.organisations().subList(3, 30).stream().map(organisation -> organisation.id()).toList();
        View view = View.opening(network).withSelection(some);
        GroupSummary groupSummary = GroupSummary.of(network, view, DrawnLayers.of(network, view.seen().lens()));
        assertEquals(27, groupSummary.sectors().values().stream().mapToInt(Integer::intValue).sum());
    }

    private static GroupSummary of(View view) {
        return GroupSummary.of(EXAMPLE, view, DrawnLayers.of(EXAMPLE, view.seen().lens()));
    }
}
