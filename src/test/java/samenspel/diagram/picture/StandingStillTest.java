package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.diagram.Drawn.centres;
import static samenspel.diagram.Drawn.change;
import static samenspel.diagram.Drawn.first;
import static samenspel.diagram.Drawn.last;
import static samenspel.diagram.Drawn.layers;
import static samenspel.diagram.Drawn.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.MarkId;
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
    void another_size_moves_nobody(Document document) {
        View view = bare(document);
        moveNobody(document, Stream.of(Measure.values()).map(measure -> view.withSizeBy(Optional.of(SizeBy.of(measure)))).toList());
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
