package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.diagram.Drawn.circle;
import static samenspel.diagram.Drawn.first;
import static samenspel.diagram.Drawn.onCircle;
import static samenspel.diagram.Drawn.organisation;
import static samenspel.diagram.Drawn.picture;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.id;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Dash;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Sketch;
import samenspel.render.DashPattern;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class OrganisationsTest {
    /// a works with b and c; b with c too; d with nobody; e did not answer and f was not there.
    private static final Document EXAMPLE = onCircle(Sketch.of("a b c d e f g").silent(FIRST, "e").absent(FIRST, "f")
            .tied(FIRST, CONTENT, 2, "a-b b-c c-a a-g").network(), "d");

    @ParameterizedTest
    @MethodSource("samples")
    void access_organisations_wear_two_rings_in_sector_colours(Document document) {
        Fieldwork fieldwork = document.network().fieldwork().firstEntry().getValue();
        Map<OrganisationId, Long> expected = document.network().organisations().stream().collect(Collectors.toMap(Organisation::id,
                o -> o.givesAccess() && fieldwork.participationOf(o.id()) != Participation.ABSENT ? 2L : 0L));
        assertEquals(expected, rings(document, ColourBy.Trait.SECTOR));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nobody_wears_rings_where_colour_shows_access(Document document) {
        assertEquals(Set.of(0L), Set.copyOf(rings(document, ColourBy.Trait.ACCESS).values()));
    }

    @Test
    void who_was_not_there_is_a_dashed_ring_and_nothing_else() {
        List<Mark> ghost = organisation(picture(EXAMPLE, view()), id("f")).marks();
        assertTrue(ghost.size() == 1 && ghost.getFirst() instanceof Mark.Ring ring && ring.pen().dash() == Dash.BROKEN, ghost.toString());
    }

    @Test
    void who_did_not_answer_has_a_dashed_outline() {
        Map<String, Dash> outlines = Stream.of("a", "e").collect(Collectors.toMap(o -> o, o -> disc(view(), Emphasis.NONE, o).outline().dash()));
        assertEquals(Map.of("a", Dash.SOLID, "e", Dash.BROKEN), outlines);
    }

    @Test
    void who_did_not_answer_has_several_dashes_however_small_the_disc() {
        Depiction depiction = view().withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE))).depict(EXAMPLE, Emphasis.NONE, Language.EN);
        Mark.Disc silent = (Mark.Disc) Drawn.flat(new Figures(Drawn.SCENES).of(depiction, Page.ofCm(8.5, 8.5)).marks()).stream()
                .filter(mark -> mark.id().equals(MarkId.organisation("disc", id("e")))).findFirst().orElseThrow();
        assertTrue(2 * Math.PI * silent.radius() >= 4 * DashPattern.of(silent.outline()).period(), silent.toString());
    }

    @Test
    void who_did_not_answer_is_paler() {
        assertTrue(Discs.inkOn(disc(view(), Emphasis.NONE, "e").fill()).equals(Discs.inkOn(samenspel.diagram.Colour.WHITE))
                && !disc(view(), Emphasis.NONE, "e").fill().equals(disc(view(), Emphasis.NONE, "a").fill()));
    }

    @Test
    void all_but_the_focus_and_its_partners_fade() {
        Set<String> faded = new TreeSet<>();
        for (String organisation : List.of("a", "b", "c", "d", "e", "g")) {
            Mark.Disc usual = disc(view(), Emphasis.NONE, organisation);
            if (!usual.equals(disc(view(), Emphasis.on(id("b")), organisation))) {
                faded.add(organisation);
            }
        }
        assertEquals(Set.of("d", "e", "g"), faded);
    }

    @Test
    void all_ties_but_those_of_the_focus_fade() {
        Picture usual = picture(EXAMPLE, view());
        Picture lit = picture(EXAMPLE, view(), Emphasis.on(id("b")));
        Set<String> fainter = Drawn.strokes(lit).values().stream()
                .filter(stroke -> stroke.pen().colour().alpha() < Drawn.strokes(usual).get(stroke.id()).pen().colour().alpha())
                .map(stroke -> stroke.id().value()).collect(Collectors.toSet());
        assertEquals(Set.of("tie:content:c~a", "tie:content:a~g"), fainter);
    }

    @Test
    void a_disc_fades_without_showing_what_is_beneath() {
        assertEquals(255, disc(view(), Emphasis.on(id("b")), "d").fill().alpha());
    }

    @Test
    void the_selected_one_wears_a_ring_more() {
        int usual = organisation(picture(EXAMPLE, view()), id("b")).marks().size();
        assertEquals(usual + 1, organisation(picture(EXAMPLE, view(), Emphasis.on(id("b"))), id("b")).marks().size());
    }

    @ParameterizedTest
    @EnumSource(value = Measure.class, mode = EnumSource.Mode.EXCLUDE, names = "TURNOVER")
    void the_area_of_a_disc_is_proportional_to_its_value_but_never_tiny(Measure measure) {
        Document document = Drawn.samples().getLast();
        Layer layer = document.network().layers().getFirst();
        View view = Drawn.only(View.opening(document.network()), layer.id()).withSizeBy(Optional.of(SizeBy.of(measure)));
        Map<OrganisationId, Double> values = Measures.of(measure, document.network(), layer, document.network().waves().getFirst().id());
        double largest = values.values().stream().mapToDouble(d -> d).max().orElseThrow();
        Picture picture = picture(document, view);
        double largestArea = values.keySet().stream().mapToDouble(o -> area(picture, o)).max().orElseThrow();
        values.forEach((id, value) -> assertEquals(Math.max(1 / 16.0, largest == 0 ? 1 : value / largest), area(picture, id) / largestArea, 1e-9));
    }

    @ParameterizedTest
    @EnumSource(value = Measure.class, names = {"IN_DEGREE", "OUT_DEGREE"})
    void where_no_layer_shown_has_a_direction_discs_are_of_one_size_and_the_caption_says_why(Measure measure) {
        Document document = Drawn.samples().getLast();
        View view = View.opening(document.network()).withSizeBy(Optional.of(SizeBy.of(measure)));
        assertEquals(DiscSizes.EQUAL, picture(document, view).sizes());
        assertEquals(List.of("All discs are of one size: " + (measure == Measure.IN_DEGREE ? "incoming" : "outgoing") + " ties can be known only where ties have a direction."),
                Captions.of(view.depict(document, Emphasis.NONE, Language.EN), Drawn.SCENES).lines().stream().filter(line -> line.startsWith("All discs")).toList());
    }

    @Test
    void a_tie_without_direction_counts_for_both_its_ends_beside_ties_with_one() {
        View all = View.opening(EXAMPLE.network()).withLayers(Drawn.layers(EXAMPLE.network())).withSizeBy(Optional.of(SizeBy.of(Measure.IN_DEGREE)));
        Map<OrganisationId, Double> values = picture(EXAMPLE, all).sizes().values();
        assertEquals(Map.of("a", 3.0, "b", 2.0, "c", 2.0), Stream.of("a", "b", "c").collect(Collectors.toMap(o -> o, o -> values.get(id(o)))));
    }

    @Test
    void without_a_measure_all_discs_are_of_one_size() {
        Picture picture = picture(EXAMPLE, view());
        assertEquals(1, Drawn.organisations(picture).stream().map(group -> circle(group).radius()).distinct().count());
    }

    @Test
    void the_tray_says_how_many_stand_in_it_round_all_of_them() {
        Picture picture = picture(EXAMPLE, view());
        Mark.Area tray = (Mark.Area) picture.marks().getFirst();
        assertTrue(tray.box().contains(organisation(picture, id("d")).bounds()));
        assertEquals("1 organisatie zonder relatie in enige meting", trayWords(picture).text());
    }

    @Test
    void no_tie_is_drawn_over_the_words_of_the_tray() {
        List<Mark> marks = picture(EXAMPLE, view()).marks();
        int words = marks.indexOf(trayWords(picture(EXAMPLE, view())));
        assertTrue(marks.stream().skip(words).noneMatch(mark -> mark.role() == MarkRole.TIE) && marks.get(words).role().compareTo(MarkRole.CLEARING) > 0);
    }

    private static Mark.Label trayWords(Picture picture) {
        return picture.marks().stream().filter(mark -> mark.id().value().equals("tray-text")).map(Mark.Label.class::cast).findFirst().orElseThrow();
    }

    @Test
    void without_isolates_there_is_no_tray() {
        Picture picture = picture(onCircle(EXAMPLE.network()), view());
        assertEquals(List.of(), picture.marks().stream().filter(mark -> mark.role() == MarkRole.TRAY).toList());
    }

    private static View view() {
        return Drawn.only(View.opening(EXAMPLE.network()), CONTENT.id());
    }

    private static Mark.Disc disc(View view, Emphasis emphasis, String organisation) {
        return organisation(picture(EXAMPLE, view, emphasis), id(organisation)).marks().stream()
                .filter(mark -> mark.role() == MarkRole.ORGANISATION).map(Mark.Disc.class::cast).findFirst().orElseThrow();
    }

    private static double area(Picture picture, OrganisationId id) {
        double radius = circle(organisation(picture, id)).radius();
        return radius * radius;
    }

    private static Map<OrganisationId, Long> rings(Document document, ColourBy colour) {
        Network network = document.network();
        Picture picture = picture(document, View.opening(network).with(first(network)).with(colour));
        return network.organisations().stream().map(Organisation::id).collect(Collectors.toMap(id -> id,
                id -> organisation(picture, id).marks().stream().filter(mark -> mark.role() == MarkRole.RING).count()));
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
