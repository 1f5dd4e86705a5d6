package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.diagram.Drawn.change;
import static samenspel.diagram.Drawn.first;
import static samenspel.diagram.Drawn.layers;
import static samenspel.diagram.Drawn.lines;
import static samenspel.diagram.Drawn.onCircle;
import static samenspel.diagram.Drawn.only;
import static samenspel.diagram.Drawn.picture;
import static samenspel.diagram.Drawn.strokes;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.SECOND;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Fate;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Point;
import samenspel.measure.Measure;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.RandomNetworks;
import samenspel.network.Sketch;
import samenspel.study.Document;
import samenspel.study.View;

class TiesTest {
    /// a and b answer each other in the first wave; in the second b alone does.
    private static final Document EXAMPLE = onCircle(Sketch.of("a b c")
            .tied(FIRST, CONTENT, 2, "a-b b-a a-c").tied(SECOND, CONTENT, 2, "b-a")
            .tied(FIRST, MEETING, 1, "b-c").network());

    @Test
    void where_none_is_named_a_tie_still_says_between_which_sectors_it_is() {
        View view = only(View.opening(EXAMPLE.network()).with(NameMode.NONE), CONTENT.id());
        assertEquals(List.of("education 1 ↔ education 2 (content)", "education 1 → education 3 (content)"),
                strokes(picture(EXAMPLE, view)).values().stream().map(Mark.Stroke::title).toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_layers_lines_are_in_the_same_place_whatever_else_is_shown(Document document) {
        View view = View.opening(document.network()).with(LabelMode.NONE);
        for (Lens lens : List.of(first(document.network()), change(document.network()))) {
            Map<MarkId, List<Point>> together = new HashMap<>();
            layers(document.network()).forEach(layer -> together.putAll(lines(picture(document, only(view.with(lens), layer)))));
            assertEquals(together, lines(picture(document, view.with(lens).withLayers(layers(document.network())))));
        }
    }

    @Test
    void ties_that_answer_each_other_are_one_line_with_two_heads() {
        assertEquals(Map.of("tie:content:a~b", "ARROW ARROW", "tie:content:a~c", "NONE ARROW"), heads(first(EXAMPLE.network()), CONTENT));
    }

    @Test
    void an_undirected_tie_has_no_head() {
        assertEquals(Map.of("tie:meeting:b~c", "NONE NONE"), heads(first(EXAMPLE.network()), MEETING));
    }

    @Test
    void different_fates_in_two_directions_are_two_lines_with_a_head_each() {
        assertEquals(Map.of("tie:content:a~b", "NONE ARROW", "tie:content:b~a", "NONE ARROW", "tie:content:a~c", "NONE ARROW"),
                heads(change(EXAMPLE.network()), CONTENT));
    }

    @Test
    void different_fates_in_two_directions_stand_side_by_side() {
        Picture picture = picture(EXAMPLE, only(View.opening(EXAMPLE.network()), CONTENT.id()).with(change(EXAMPLE.network())));
        Mark.Stroke there = strokes(picture).get(new MarkId("tie:content:a~b"));
        Mark.Stroke back = strokes(picture).get(new MarkId("tie:content:b~a"));
        double between = there.from().distanceTo(back.to());
        assertEquals(between, there.to().distanceTo(back.from()), 1e-9);
        assertTrue(between > 1, "they can be told apart: " + between);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void lines_start_and_end_at_the_edge_of_the_white_round_their_discs(Document document) {
        View all = View.opening(document.network()).withLayers(layers(document.network())).with(LabelMode.NONE);
        startAndEndAtTheEdge(picture(document, all));
        startAndEndAtTheEdge(picture(document, all.with(change(document.network()))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void lines_reach_the_smallest_discs_too(Document document) {
        View all = View.opening(document.network()).withLayers(layers(document.network())).with(LabelMode.NONE);
        startAndEndAtTheEdge(picture(document, all.withSizeBy(Optional.of(SizeBy.of(Measure.BETWEENNESS)))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_line_has_an_id_of_its_own(Document document) {
        View all = View.opening(document.network()).withLayers(layers(document.network())).with(LabelMode.ALL);
        for (Lens lens : List.of(first(document.network()), change(document.network()))) {
            List<MarkId> ids = Drawn.flat(picture(document, all.with(lens)).marks()).stream().map(Mark::id).toList();
            assertEquals(ids.size(), Set.copyOf(ids).size());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void before_the_change_the_ties_of_the_earlier_wave_stand(Document document) {
        Lens before = change(document.network()).in(Lens.Phase.BEFORE);
        layers(document.network()).forEach(layer ->
                assertEquals(directions(document, layer, first(document.network())), directions(document, layer, before)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void after_the_change_the_ties_of_the_later_wave_stand(Document document) {
        Lens after = change(document.network()).in(Lens.Phase.AFTER);
        layers(document.network()).forEach(layer ->
                assertEquals(directions(document, layer, Drawn.last(document.network())), directions(document, layer, after)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void before_the_change_undirected_ties_are_where_the_earlier_wave_has_them(Document document) {
        View view = View.opening(document.network()).with(LabelMode.NONE);
        document.network().layers().stream().filter(layer -> !layer.directed()).map(Layer::id).map(id -> only(view, id)).forEach(one ->
                assertEquals(lines(picture(document, one.with(first(document.network())))),
                        lines(picture(document, one.with(change(document.network()).in(Lens.Phase.BEFORE))))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hiding_a_fate_hides_its_ties_only(Document document) {
        View all = View.opening(document.network()).withLayers(layers(document.network())).with(change(document.network()))
                .with(LabelMode.NONE);
        Map<MarkId, List<Point>> whole = lines(picture(document, all));
        int hidden = 0;
        for (Fate fate : Fate.values()) {
            Map<MarkId, List<Point>> rest = lines(picture(document, all.toggled(new LegendKey(LegendKey.Kind.FATE, fate.name()))));
            assertTrue(whole.entrySet().containsAll(rest.entrySet()));
            hidden += whole.size() - rest.size();
        }
        assertEquals(whole.size(), hidden);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void organisations_are_hidden_with_their_ties(Document document) {
        LegendKey row = new LegendKey(LegendKey.Kind.SECTOR, document.network().sectors().getFirst().id().value());
        View view = View.opening(document.network()).with(LabelMode.NONE).withLayers(layers(document.network())).toggled(row);
        Set<String> left = document.network().organisations().stream().filter(one -> view.seen().shows(document.network(), one))
                .map(o -> o.id().value()).collect(Collectors.toSet());
        assertFalse(strokes(picture(document, view)).keySet().stream().anyMatch(id -> !left.containsAll(List.of(ends(id)))));
    }

    private static Map<String, String> heads(Lens lens, Layer layer) {
        View view = only(View.opening(EXAMPLE.network()), layer.id()).with(lens);
        return strokes(picture(EXAMPLE, view)).values().stream()
                .collect(Collectors.toMap(stroke -> stroke.id().value(), stroke -> stroke.tail() + " " + stroke.head()));
    }

    private static void startAndEndAtTheEdge(Picture picture) {
        Map<String, Mark.Disc> whites = new HashMap<>();
        picture.marks().stream().filter(mark -> mark.role() == MarkRole.CLEARING).map(Mark.Disc.class::cast)
                .forEach(white -> whites.put(white.id().organisation().orElseThrow().value(), white));
        strokes(picture).values().forEach(stroke -> {
            Mark.Disc from = whites.get(ends(stroke.id())[0]);
            Mark.Disc to = whites.get(ends(stroke.id())[1]);
            if (from.centre().distanceTo(to.centre()) > from.radius() + to.radius()) {
                assertAtEdge(from, stroke.from());
                assertAtEdge(to, stroke.to());
            }
        });
    }

    private static void assertAtEdge(Mark.Disc white, Point end) {
        assertEquals(white.radius(), white.centre().distanceTo(end), 1e-6);
    }

    private static String[] ends(MarkId tie) {
        return tie.value().substring(tie.value().lastIndexOf(':') + 1).split("~");
    }

    /// Each tie as `from to`; lines of two heads or none stand for both directions. All are dark, since faint ones have no heads.
    private static Set<String> directions(Document document, LayerId layer, Lens lens) {
        Set<String> directions = new TreeSet<>();
        strokes(picture(document, only(View.opening(document.network()).with(LabelMode.NONE), layer).with(lens).toggled(LegendKey.BACKBONE))).values().forEach(stroke -> {
            String[] ends = ends(stroke.id());
            directions.add(ends[0] + " " + ends[1]);
            if (stroke.tail() == stroke.head()) {
                directions.add(ends[1] + " " + ends[0]);
            }
        });
        return directions;
    }

    private static Stream<Named<Document>> documents() {
        return Stream.concat(Drawn.named().stream(),
                LongStream.range(0, 5).mapToObj(seed -> Named.of("seed " + seed, onCircle(RandomNetworks.of(seed)))));
    }
}
