package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Point;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.NumberRange;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Sketch;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// Organisations with too few partners, or too many of anything, can be left out of a picture, and nothing else changes.
class LeftOutForNumbersTest {
    private static final Document NETWORK_I = Drawn.samples().getFirst();
    /// b did not answer in the first wave: a has 2 partners, c has 1 or 2, for b may name it, and b has 1 or 2.
    private static final Document EXAMPLE = Drawn.onCircle(Sketch.of("a b c").silent(Sketch.FIRST, "b")
            .tied(Sketch.FIRST, Sketch.CONTENT, 2, "a-b c-a").tied(Sketch.SECOND, Sketch.CONTENT, 2, "b-a b-c").network());
    private static final MeasureConditions FOUR = atLeast(Measure.DEGREE, 4);

    private static MeasureConditions atLeast(Measure measure, double least) {
        return new MeasureConditions(List.of(new MeasureCondition(measure, NumberRange.atLeast(least))), true);
    }

    private static View only(View view, MeasureConditions conditions) {
        return view.with(view.seen().with(view.seen().filter().with(conditions)));
    }

    private static View bare(Document document) {
        return View.opening(document.network()).with(LabelMode.NONE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void leaving_some_out_moves_none_of_those_left_and_changes_no_size_and_no_colour(Document document) {
        View sized = bare(document).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE))).with(new ColourBy.OfMeasure(Measure.DEGREE));
        for (View view : List.of(bare(document), sized, sized.with(Drawn.change(document.network())))) {
            Map<String, List<Object>> all = discs(Drawn.picture(document, view));
            Map<String, List<Object>> left = discs(Drawn.picture(document, only(view, FOUR)));
            assertTrue(!left.isEmpty() && left.size() < all.size());
            left.forEach((key, disc) -> assertEquals(all.get(key), disc, key));
        }
    }

    private static Map<String, List<Object>> discs(Picture picture) {
        return Drawn.organisations(picture).stream().collect(Collectors.toMap(group -> group.id().value(), group -> List.of(Drawn.circle(group), group.marks())));
    }

    @Test
    void a_name_that_stays_stays_where_it_is() {
        View view = View.opening(NETWORK_I.network());
        Map<String, Point> all = names(Drawn.picture(NETWORK_I, view));
        Map<String, Point> left = names(Drawn.picture(NETWORK_I, only(view, FOUR)));
        assertFalse(left.isEmpty());
        left.forEach((name, at) -> assertTrue(!all.containsKey(name) || at.equals(all.get(name)), name));
    }

    private static Map<String, Point> names(Picture picture) {
        return Drawn.flat(picture.marks()).stream().filter(mark -> mark instanceof Mark.Label && mark.role() == MarkRole.NAME)
                .map(Mark.Label.class::cast).collect(Collectors.toMap(label -> label.id().value(), Mark.Label::start));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void who_is_left_has_the_numbers_asked_for_or_did_not_answer(Document document) {
        Network network = document.network();
        View view = only(bare(document), new MeasureConditions(List.of(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(4)),
                new MeasureCondition(Measure.CLUSTERING, NumberRange.atMost(0.4))), true));
        var layer = view.seen().layersOf(network).getFirst();
        var wave = view.seen().lens().wave();
        var degrees = Measures.of(Measure.DEGREE, network, layer, wave);
        var clustering = Measures.of(Measure.CLUSTERING, network, layer, wave);
        Set<OrganisationId> expected = network.organisations().stream().map(Organisation::id)
                .filter(id -> degrees.getOrDefault(id, 0.0) >= 4 && clustering.getOrDefault(id, 1.0) <= 0.4)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<OrganisationId> answered = new TreeSet<>(view.shown(network));
        answered.removeIf(id -> network.fieldwork(wave).participationOf(id) == Participation.NOT_ANSWERED);
        expected.removeIf(id -> network.fieldwork(wave).participationOf(id) == Participation.NOT_ANSWERED);
        assertEquals(expected, answered);
    }

    @Test
    void who_did_not_answer_and_may_have_as_many_is_drawn_and_counted_or_left_out_and_counted() {
        MeasureConditions two = atLeast(Measure.DEGREE, 2);
        assertEquals(Set.of("a", "b"), shown(two));
        assertEquals(Set.of("a"), shown(two.keepingUnknown(false)));
        String counted = "Only organisations are drawn of which “Partners” is 2 or more (content, 2018): 1 of 3. ";
        assertEquals(counted + "1 more that did not answer may be among them and is drawn too.", said(two, Language.EN));
        assertEquals(counted + "1 that did not answer may be among them and is left out.", said(two.keepingUnknown(false), Language.EN));
        assertEquals("Alleen organisaties zijn getekend waarvan ‘Partners’ 2 of meer is (inhoud, 2018): 1 van de 3. "
                + "Nog 1 die niet antwoordde kan erbij horen en is ook getekend.", said(two, Language.NL).replace("content", "inhoud"));
    }

    @Test
    void who_answered_and_may_be_named_by_who_did_not_is_counted_as_open_and_drawn_or_not_as_counted() {
        assertEquals("1 that is left out may belong all the same, since not every tie is known.", lines(atLeast(Measure.DEGREE, 2), Language.EN).get(2));
        MeasureConditions one = new MeasureConditions(List.of(new MeasureCondition(Measure.DEGREE, NumberRange.atMost(1))), true);
        assertEquals(Set.of("b", "c"), shown(one));
        assertEquals("1 that is drawn may not belong, since not every tie is known.", lines(one, Language.EN).get(2));
        assertEquals("1 die is getekend hoort er misschien niet bij, want niet elke relatie is bekend.", lines(one, Language.NL).get(2));
    }

    @Test
    void what_answers_would_change_of_a_measure_without_bounds_is_said_to_be_unknown() {
        assertTrue(lines(atLeast(Measure.BETWEENNESS, 0.1), Language.EN).get(2).startsWith("Not every tie is known: "));
    }

    @Test
    void those_left_out_of_a_sample_who_may_have_as_many_are_counted() {
        Network network = NETWORK_I.network();
        View view = only(bare(NETWORK_I), atLeast(Measure.DEGREE, 20)).withLayers(new LinkedHashSet<>(List.of(Sketch.CONTENT.id())));
        Layer layer = network.layer(Sketch.CONTENT.id()).orElseThrow();
        WaveId wave = view.seen().lens().wave();
        Set<OrganisationId> expected = new TreeSet<>();
        Measures.of(Measure.DEGREE, network, layer, wave).forEach((id, partners) -> {
            if (partners < 20 && partners + maybePartners(network, layer, wave, id) >= 20 && network.fieldwork(wave).participationOf(id) == Participation.ANSWERED) {
                expected.add(id);
            }
        });
        assertEquals(36, expected.size());
        assertEquals(expected, view.seen().met(network).orElseThrow().maybe());
    }

    private static long maybePartners(Network network, Layer layer, WaveId wave, OrganisationId id) {
        return network.organisations().stream().map(Organisation::id).filter(other -> !other.equals(id)).map(other -> new Pair(id, other))
                .map(pair -> List.of(network.tie(layer, wave, pair), network.tie(layer, wave, pair.reversed())))
                .filter(both -> both.stream().noneMatch(Answer::isTied) && both.stream().anyMatch(Answer::isUnknown)).count();
    }

    @Test
    void a_silent_one_of_whom_enough_is_known_is_counted_with_the_others() {
        assertEquals("Only organisations are drawn of which “Partners” is 1 or more (content, 2018): 3 of 3.", said(atLeast(Measure.DEGREE, 1), Language.EN));
    }

    @Test
    void a_condition_that_says_nothing_of_what_is_shown_leaves_nobody_out_and_says_so() {
        MeasureConditions turnover = atLeast(Measure.TURNOVER, 1);
        assertEquals(Set.of("a", "b", "c"), shown(turnover));
        assertEquals("Nobody is left out for “Ties lost and gained”: it says nothing of what is shown.", said(turnover, Language.EN));
    }

    @Test
    void nobody_comes_or_goes_while_a_change_is_played() {
        View view = only(bare(NETWORK_I), FOUR).with(Drawn.change(NETWORK_I.network()));
        Set<Object> each = Stream.of(Lens.Phase.values()).map(phase -> view.with(Drawn.change(NETWORK_I.network()).in(phase)).shown(NETWORK_I.network()))
                .collect(Collectors.toSet());
        assertEquals(1, each.size());
    }

    private static View seen(MeasureConditions conditions) {
        return only(bare(EXAMPLE), conditions).withLayers(new LinkedHashSet<>(List.of(Sketch.CONTENT.id())));
    }

    private static Set<String> shown(MeasureConditions conditions) {
        return seen(conditions).shown(EXAMPLE.network()).stream().map(OrganisationId::value).collect(Collectors.toSet());
    }

    private static String said(MeasureConditions conditions, Language language) {
        return lines(conditions, language).get(1);
    }

    private static List<String> lines(MeasureConditions conditions, Language language) {
        return Captions.of(seen(conditions).depict(EXAMPLE, Emphasis.NONE, language), Drawn.SCENES).lines();
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
