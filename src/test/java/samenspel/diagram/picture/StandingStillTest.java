package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.diagram.Drawn.centres;
import static samenspel.diagram.Drawn.change;
import static samenspel.diagram.Drawn.circle;
import static samenspel.diagram.Drawn.first;
import static samenspel.diagram.Drawn.last;
import static samenspel.diagram.Drawn.layers;
import static samenspel.diagram.Drawn.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Point;
import samenspel.measure.Measure;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.kind.AccessRole;
import samenspel.study.Document;
import samenspel.study.View;

/// Nothing moves without a reason: whatever is switched in the view, every disc keeps its middle.
class StandingStillTest {

    @ParameterizedTest
    @MethodSource("samples")
    void switching_layers_moves_nobody(Document document) {
        View view = bare(document);
        List<View> views = new ArrayList<>(List.of(view.withLayers(new LinkedHashSet<>()), view.withLayers(layers(document.network()))));
        layers(document.network()).forEach(layer -> views.add(view.toggled(layer)));
        moveNobody(document, views);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void another_wave_or_the_change_in_any_phase_moves_nobody(Document document) {
        Network network = document.network();
        View view = bare(document);
        List<View> views = new ArrayList<>(List.of(view.with(first(network)), view.with(last(network))));
        Stream.of(Lens.Phase.values()).forEach(phase -> views.add(view.with(change(network).in(phase))));
        moveNobody(document, views);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void another_colour_moves_nobody(Document document) {
        View view = bare(document);
        moveNobody(document, Stream.<ColourBy>of(ColourBy.Trait.values()).map(view::with).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void another_size_moves_nobody_farther_than_a_usual_disc(Document document) {
        Projection projection = Projection.fitting(document.placement(), Drawn.PAGE.grown(-40));
        double usual = 2 * new Sizes(1, projection.scale()).radius();
        Map<String, Point> places = places(document);
        Stream.of(Measure.values()).forEach(measure -> centres(picture(document, sized(document, measure))).forEach((key, centre) ->
                assertTrue(centre.distanceTo(places.get(key)) <= usual, key + " by " + measure)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatever_sizes_say_neither_wave_nor_phase_nor_colour_moves_anybody(Document document) {
        Network network = document.network();
        for (Measure measure : List.of(Measure.DEGREE, Measure.BETWEENNESS, Measure.TURNOVER)) {
            View view = sized(document, measure);
            Map<String, Point> before = centres(picture(document, view));
            List<View> views = new ArrayList<>(List.of(view.with(first(network)), view.with(last(network)), view.with(ColourBy.Trait.ACCESS)));
            Stream.of(Lens.Phase.values()).forEach(phase -> views.add(view.with(change(network).in(phase))));
            views.forEach(other -> assertEquals(before, centres(picture(document, other)), measure + " " + other.seen().lens()));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_largest_disc_gives_way_to_no_small_one(Document document) {
        Picture picture = picture(document, sized(document, Measure.DEGREE));
        Mark.Group hub = Drawn.organisations(picture).stream().max(Comparator.comparingDouble(group -> circle(group).radius())).orElseThrow();
        assertTrue(circle(hub).centre().distanceTo(places(document).get(hub.id().value())) < 0.3 * circle(hub).radius());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void who_was_put_somewhere_by_hand_stays_there_whatever_sizes_say(Document document) {
        Map<String, Point> places = places(document);
        Set<OrganisationId> pinned = document.network().organisations().stream().map(Organisation::id)
                .filter(id -> id.value().hashCode() % 9 == 0).collect(Collectors.toSet());
        Document held = document.with(document.placement().pinned(pinned));
        Map<String, Point> drawn = centres(picture(held, sized(held, Measure.DEGREE)));
        pinned.forEach(id -> assertEquals(places.get(MarkId.organisation("organisation", id).value()), drawn.get(MarkId.organisation("organisation", id).value())));
    }

    private static View sized(Document document, Measure measure) {
        return bare(document).withSizeBy(Optional.of(SizeBy.of(measure)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void other_names_move_nobody(Document document) {
        View view = bare(document);
        moveNobody(document, Stream.of(NameMode.values())
                .flatMap(names -> Stream.of(LabelMode.values()).map(labels -> view.with(names).with(labels))).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_lit_moves_nobody(Document document) {
        View view = View.opening(document.network()).with(LabelMode.ALL);
        document.network().organisations().stream().limit(8).forEach(organisation ->
                assertEquals(places(document), centres(picture(document, view, Emphasis.on(organisation.id())))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hiding_a_row_of_the_legend_moves_none_of_those_left(Document document) {
        Stream<LegendKey> sectors = document.network().sectors().stream()
                .map(sector -> new LegendKey(LegendKey.Kind.SECTOR, sector.id().value()));
        Stream<LegendKey> roles = Stream.of(AccessRole.values()).map(role -> new LegendKey(LegendKey.Kind.ACCESS, role.name()));
        Stream.concat(sectors, roles).forEach(row -> {
            View view = bare(document).toggled(row);
            Map<String, Point> left = places(document);
            document.network().organisations().stream().filter(o -> !view.seen().shows(document.network(), o)).forEach(o -> left.remove(key(o)));
            assertEquals(left, centres(picture(document, view)));
        });
    }

    private static void moveNobody(Document document, List<View> views) {
        Map<String, Point> places = places(document);
        views.forEach(view -> assertEquals(places, centres(picture(document, view))));
    }

    /// Without labels, which cost most and are a claim of their own.
    private static View bare(Document document) {
        return View.opening(document.network()).with(LabelMode.NONE);
    }

    /// Straight from the placement, so that not even the first picture can be off.
    private static Map<String, Point> places(Document document) {
        Projection projection = Projection.fitting(document.placement(), Drawn.PAGE.grown(-40));
        Map<String, Point> places = new TreeMap<>();
        document.network().organisations().forEach(o -> places.put(key(o), projection.toPage(document.placement().of(o.id()))));
        return places;
    }

    private static String key(Organisation organisation) {
        return MarkId.organisation("organisation", organisation.id()).value();
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
