package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Picture;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// Where names stand on every printed figure of the samples, and that switching moves none.
class NamesBesideDiscsTest {
    private static final double LONGEST_LEADER = 8 * PrintedFigure.MILLIMETRE;
    private static final Map<String, List<PrintedFigure>> FIGURES = figures();

    private static Map<String, List<PrintedFigure>> figures() {
        Map<String, List<PrintedFigure>> figures = new LinkedHashMap<>();
        PrintedFigure.PAGES.forEach((name, page) -> figures.put(name, PrintedFigure.depictions()
                .map(depiction -> PrintedFigure.of(depiction.getPayload(), page)).toList()));
        return figures;
    }

    private static Stream<Named<List<PrintedFigure>>> pages() {
        return FIGURES.entrySet().stream().map(page -> Named.of(page.getKey(), page.getValue()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_name_stands_over_a_disc(List<PrintedFigure> figures) {
        assertEquals(List.of(), figures.stream().flatMap(figure -> figure.namesOverDiscs().stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_name_stands_nearer_to_another_disc_with_or_without_a_leader_line(List<PrintedFigure> figures) {
        assertEquals(List.of(), figures.stream().flatMap(figure -> figure.namesNearerToOthers().stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.figure.PrintedFigure#arranged")
    void no_name_or_number_stands_nearer_to_another_disc_on_rings_and_in_sectors(Depiction depiction) {
        assertEquals(List.of(), PrintedFigure.of(depiction, Page.ofCm(16, 12)).namesNearerToOthers());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_leader_line_is_longer_than_8_mm(List<PrintedFigure> figures) {
        assertEquals(List.of(), leaders(figures, line -> line.from().distanceTo(line.to()) > LONGEST_LEADER));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_leader_line_runs_through_a_disc(List<PrintedFigure> figures) {
        assertEquals(List.of(), figures.stream().flatMap(figure -> figure.leaders().stream()
                .filter(line -> !figure.crossed(line, Set.of(line.id().organisation().orElseThrow())).isEmpty()).map(Mark.Stroke::id)).toList());
    }

    private static List<?> leaders(List<PrintedFigure> figures, Predicate<Mark.Stroke> which) {
        return figures.stream().flatMap(figure -> figure.leaders().stream()).filter(which).map(Mark.Stroke::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void no_name_moves_when_layers_waves_and_colours_are_switched(Room room) {
        List<Map<OrganisationId, Box>> pictures = switched(room.document).map(room::names).toList();
        pictures.forEach(names -> assertEquals(List.of(), moved(pictures.getFirst(), names)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void no_name_moves_when_a_layer_is_played_from_one_wave_to_the_next(Room room) {
        Lens.Between change = Drawn.change(room.document.network());
        View view = View.opening(room.document.network());
        List<Map<OrganisationId, Box>> stages = Stream.of(Lens.Phase.values()).map(phase -> room.names(view.with(change.in(phase)))).toList();
        stages.forEach(names -> assertEquals(stages.getFirst(), names));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hubs_are_named_or_numbered_on_pages_of_16_cm_and_more(Document document) {
        Depiction depiction = View.opening(document.network()).depict(document, Emphasis.NONE, Language.NL);
        Set<OrganisationId> hubs = Drawn.SCENES.order(document.network(), document.placement()).hubs();
        PrintedFigure.PAGES.entrySet().stream().skip(2).forEach(page -> {
            Set<OrganisationId> named = PrintedFigure.of(depiction, page.getValue()).names().keySet();
            assertEquals(List.of(), hubs.stream().filter(hub -> !named.contains(hub)).toList(), page.getKey());
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_organisation_has_its_name_or_a_number_in_the_list_on_a_page_and_a_slide(Document document) {
        Depiction depiction = View.opening(document.network()).with(LabelMode.ALL).depict(document, Emphasis.NONE, Language.NL);
        for (Page page : List.of(Page.ofCm(16, 20), Page.Preset.A4_PAGE.page(), Page.Preset.SLIDE.page())) {
            PrintedFigure figure = PrintedFigure.of(depiction, page);
            assertEquals(document.network().organisations().size(), figure.names().size(), page.toString());
            assertEquals(List.of(), unexplained(figure, document));
        }
    }

    /// Numbers in the picture that are not in the list with the name of their organisation.
    private static List<String> unexplained(PrintedFigure figure, Document document) {
        String list = "· " + figure.texts().stream().filter(text -> text.id().value().startsWith("names-")).map(Mark.Label::text).collect(Collectors.joining(" ")) + " ·";
        return figure.texts().stream().filter(text -> text.role() == MarkRole.NAME && text.text().matches("[0-9]+"))
                .filter(text -> !list.contains("· " + text.text() + " " + document.network().organisation(text.id().organisation().orElseThrow()).orElseThrow().shortName() + " ·")).map(Mark.Label::text).toList();
    }

    private static List<Named<Document>> documents() {
        return Drawn.named();
    }

    /// Where pictures of a document are drawn.
    private record Room(Document document, Box box, double unit, LabelMode labels) {

        Map<OrganisationId, Box> names(View view) {
            Projection projection = Projection.fitting(document.placement(), box.grown(-0.05 * box.height()));
            Picture picture = new Pictures(Drawn.SCENES).of(view.with(labels).depict(document, Emphasis.NONE, Language.NL), projection,
                    new Sizes(unit, projection.scale()), Optional.of(box));
            Map<OrganisationId, Box> names = new LinkedHashMap<>();
            picture.marks().stream().filter(mark -> mark.role() == MarkRole.NAME && mark instanceof Mark.Label).map(Mark.Label.class::cast)
                    .forEach(label -> names.merge(label.id().organisation().orElseThrow(), label.letters(), Box::union));
            return names;
        }
    }

    private static Stream<Named<Room>> rooms() {
        return Drawn.samples().stream().flatMap(document -> Stream.of(LabelMode.KEY, LabelMode.ALL).flatMap(labels -> Stream.of(
                new Room(document, new Box(0, 0, 1000, 700), 1, labels),
                new Room(document, new Box(0, 0, 600, 450), 0.68, labels),
                new Room(document, new Box(0, 0, 300, 240), 0.68, labels))
                .map(room -> Named.of(Drawn.named(document).getName() + " " + labels + " " + room.box, room))));
    }

    /// The same with each layer by itself and all, in each wave and as change, in each colour.
    private static Stream<View> switched(Document document) {
        Network network = document.network();
        List<Set<LayerId>> layers = new ArrayList<>(List.of(Drawn.layers(network)));
        Drawn.layers(network).forEach(layer -> layers.add(Set.of(layer)));
        return Stream.of(Drawn.first(network), Drawn.last(network), Drawn.change(network)).flatMap(lens -> layers.stream().flatMap(shown ->
                Stream.of(ColourBy.Trait.SECTOR, ColourBy.Trait.ACCESS).map(colour ->
                        View.opening(network).with(lens).withLayers(new LinkedHashSet<>(shown)).with(colour))));
    }

    /// Names in both pictures that stand elsewhere in one.
    private static List<OrganisationId> moved(Map<OrganisationId, Box> before, Map<OrganisationId, Box> after) {
        return before.keySet().stream().filter(after::containsKey).filter(id -> !Objects.equals(before.get(id), after.get(id))).toList();
    }
}
