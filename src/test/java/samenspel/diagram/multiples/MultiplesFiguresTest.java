package samenspel.diagram.multiples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Drawn;
import samenspel.diagram.HitTest;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.BackboneCount;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PrintedFigure;
import samenspel.diagram.figure.SmallPrint;
import samenspel.diagram.label.Circle;
import samenspel.diagram.picture.NameCount;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.GroupBy;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Point;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class MultiplesFiguresTest {
    private static final Page PAGE = Page.ofCm(30, 20);
    private static final MultiplesFigures FIGURES = new MultiplesFigures(Drawn.SCENES);

    @Test
    void a_heading_counts_each_layer_by_name_where_they_are_not_counted_together() {
        Document document = Drawn.samples().getFirst();
        View view = View.opening(document.network()).withLayers(new LinkedHashSet<>(List.of(new LayerId("referral"), new LayerId("strong"))));
        Depiction depiction = view.depict(document, Emphasis.NONE, Language.EN);
        assertEquals("client referrals: 1,139 ties; strong ties: 300 ties", FIGURES.counts(depiction));
    }

    @Test
    void over_each_picture_stands_what_is_drawn_in_it_where_organisations_are_left_out_for_a_number() {
        Document document = Drawn.samples().get(1);
        Depiction depiction = View.opening(document.network()).depict(document, Emphasis.NONE, Language.EN);
        MeasureConditions few = new MeasureConditions(List.of(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(5))), true);
        MultiplesFigure figure = FIGURES.of(SmallMultiples.sideBySide(depiction.with(depiction.seen().with(Filter.NOTHING.with(few))), new WaveId("2018"), new WaveId("2019")), PAGE);
        figure.cells().forEach(cell -> {
            long discs = cell.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION && mark instanceof Mark.Group).count();
            assertTrue(cell.heading().endsWith(" lines between " + discs + " organisations"), cell.heading());
        });
        String said = figure.diagram().description();
        assertTrue(said.contains("In each picture only organisations are drawn of which “Partners” is 5 or more") && !said.contains("of 110."), said);
    }

    @Test
    void lines_that_stand_out_are_counted_over_all_pictures() {
        Document document = Drawn.samples().getFirst();
        View view = Drawn.only(View.opening(document.network()), new LayerId("content"));
        SmallMultiples pictures = SmallMultiples.sideBySide(view.depict(document, Emphasis.NONE, Language.EN), new WaveId("2018"), new WaveId("2019"));
        List<BackboneCount> counts = pictures.all().stream().map(one -> Drawn.SCENES.backboneCount(one).orElseThrow()).toList();
        String said = String.format(Locale.ENGLISH, "%,d of %,d lines in all pictures together carry them", counts.stream().mapToInt(BackboneCount::lines).sum(), counts.stream().mapToInt(BackboneCount::of).sum());
        assertTrue(FIGURES.of(pictures, PAGE).diagram().description().contains(said), said);
    }

    @Test
    void a_title_names_its_layers_as_within_a_sentence() {
        Document document = Drawn.samples().getFirst();
        View view = View.opening(document.network()).withLayers(new LinkedHashSet<>(List.of(new LayerId("content"), new LayerId("strong"))));
        Depiction depiction = view.depict(document, Emphasis.NONE, Language.NL);
        assertEquals("Netwerk I – Meerwoude: inhoudelijke informatie + sterke relaties, 2018 → 2019", FIGURES.title(SmallMultiples.sideBySide(depiction, new WaveId("2018"), new WaveId("2019"))));
    }

    @Test
    void rings_and_marks_that_are_not_drawn_beside_each_other_are_said_to_be_left_out() {
        Document document = Drawn.samples().getFirst();
        Depiction depiction = View.opening(document.network()).depict(document.with(document.look().withCapacity(Optional.of(10))), Emphasis.NONE, Language.EN);
        Depiction ringed = depiction.with(depiction.seen().with(depiction.seen().appearance().withGroups(Optional.of(GroupBy.Kind.CORE))));
        String said = FIGURES.of(SmallMultiples.sideBySide(ringed, new WaveId("2018"), new WaveId("2019")).with(Emphasis.NONE), PAGE).diagram().description();
        assertTrue(said.contains("Rings of groups are drawn in one picture by itself") && said.contains("Who has more partners than the capacity is marked in one picture by itself"), said);
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void nothing_leaves_the_page(Document document) {
        MultiplesFigure figure = FIGURES.of(layersByWaves(document), PAGE);
        assertEquals(List.of(), figure.diagram().marks().stream().filter(mark -> !figure.diagram().page().contains(mark.bounds()))
                .map(Mark::id).toList());
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void every_picture_stays_in_its_cell(Document document) {
        for (MultipleCell cell : FIGURES.of(sideBySide(document), PAGE).cells()) {
            assertEquals(List.of(), cell.marks().stream().filter(mark -> !cell.box().grown(5).contains(mark.bounds())).map(Mark::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void pictures_on_a_page_as_wide_as_a_column_are_at_least_48_mm_wide(Document document) {
        for (SmallMultiples multiple : List.of(sideBySide(document), layersByWaves(document))) {
            double narrowest = FIGURES.of(multiple, FIGURES.fitting(multiple, Page.ofWidthCm(16))).cells().stream().mapToDouble(cell -> cell.box().grown(4).width()).min().orElse(0);
            assertTrue(narrowest >= 48 / 25.4 * 96, narrowest + " units");
        }
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void pictures_side_by_side_fill_the_width_of_their_page(Document document) {
        List<MultipleCell> cells = FIGURES.of(sideBySide(document), FIGURES.fitting(sideBySide(document), Page.ofWidthCm(16))).cells();
        Page page = Page.ofWidthCm(16);
        assertTrue(cells.getFirst().box().x() < 0.03 * page.width() && cells.getLast().box().right() > 0.97 * page.width());
        assertTrue(cells.stream().allMatch(cell -> 0.9 * cell.box().width() < reach(cell).width() || 0.9 * cell.box().height() < reach(cell).height()));
    }

    private static Box reach(MultipleCell cell) {
        return cell.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION).map(Mark::bounds).reduce(Box::union).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void no_line_of_a_name_stands_nearer_to_another_disc_in_any_picture(Document document) {
        for (SmallMultiples multiple : List.of(sideBySide(document), layersByWaves(document))) {
            for (MultipleCell cell : FIGURES.of(multiple, FIGURES.fitting(multiple, Page.ofWidthCm(16))).cells()) {
                Set<OrganisationId> led = cell.marks().stream().filter(mark -> mark.role() == MarkRole.LEADER).map(mark -> mark.id().organisation().orElseThrow()).collect(Collectors.toSet());
                Map<OrganisationId, List<Box>> lines = cell.marks().stream().filter(mark -> mark.role() == MarkRole.NAME).map(Mark.Label.class::cast)
                        .filter(label -> !led.contains(label.id().organisation().orElseThrow()))
                        .collect(Collectors.groupingBy(label -> label.id().organisation().orElseThrow(), Collectors.mapping(PrintedFigure::letters, Collectors.toList())));
                assertEquals(List.of(), PrintedFigure.namesNearerToOthers(lines, discs(cell)).toList(), cell.heading());
            }
        }
    }

    @Test
    void a_hub_that_finds_no_place_has_the_same_number_in_every_picture_and_a_list_says_whose_it_is() {
        Document document = Drawn.samples().getFirst();
        MultiplesFigure figure = FIGURES.of(sideBySide(document), FIGURES.fitting(sideBySide(document), Page.ofWidthCm(8.5)));
        NameCount first = figure.cells().getFirst().names();
        assertEquals(List.of("CJG Meerwoude", "Inkoop & contract", "JGZ Meerwoude"), first.numbered());
        assertTrue(figure.cells().stream().allMatch(cell -> cell.names().equals(first) && cell.names().hubs() == 0));
        assertTrue(figure.diagram().marks().stream().flatMap(Mark::labels).anyMatch(label -> label.text().startsWith("1 CJG Meerwoude")));
        for (MultipleCell cell : figure.cells()) {
            Map<OrganisationId, String> numbers = cell.marks().stream().filter(mark -> mark.role() == MarkRole.NAME).map(Mark.Label.class::cast)
                    .collect(Collectors.toMap(label -> label.id().organisation().orElseThrow(), Mark.Label::text));
            assertEquals(List.of("1", "2", "3"), first.whose().stream().map(numbers::get).toList());
        }
    }

    @Test
    void where_there_is_no_room_for_a_list_it_is_said_for_how_many_hubs_there_is_none() {
        MultiplesFigure figure = FIGURES.of(layersByWaves(Drawn.samples().getFirst()), Page.ofCm(8.5, 8.5));
        assertTrue(figure.diagram().description().contains("no room for the names of 3 organisations"), figure.diagram().description());
    }

    @Test
    void pictures_on_a_narrow_page_stand_side_by_side_rather_than_low_and_a_page_too_small_for_them_is_told() {
        SmallMultiples multiple = layersByWaves(Drawn.samples().getFirst());
        MultiplesFigure figure = FIGURES.of(multiple, FIGURES.fitting(multiple, Page.ofWidthCm(8.5)));
        assertTrue(figure.cells().stream().allMatch(cell -> Math.min(cell.box().width(), cell.box().height()) > 25 / 25.4 * 96));
        assertEquals(Optional.empty(), SmallPanels.of(figure.diagram()));
        assertTrue(SmallPanels.of(FIGURES.of(multiple, Page.ofCm(8.5, 8.5)).diagram()).isPresent());
        assertTrue(SmallPanels.of(FIGURES.of(multiple, Page.ofCm(40, 5)).diagram()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void nothing_on_a_page_of_several_pictures_is_under_six_point(Document document) {
        for (SmallMultiples multiple : List.of(sideBySide(document), layersByWaves(document))) {
            assertEquals(OptionalDouble.empty(), SmallPrint.of(FIGURES.of(multiple, FIGURES.fitting(multiple, Page.ofWidthCm(16))).diagram()));
        }
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void a_page_of_several_pictures_explains_no_sign_that_does_not_stand_on_it(Document document) {
        assertEquals(List.of(), FIGURES.of(sideBySide(document), PAGE).diagram().marks().stream().flatMap(Mark::labels).map(Mark.Label::text).filter(text -> text.matches(".*\\([+−=?]\\).*")).toList());
    }

    @Test
    void all_pictures_have_the_same_places_and_scale() {
        MultiplesFigure figure = FIGURES.of(layersByWaves(Drawn.samples().getFirst()), PAGE);
        OrganisationId one = new OrganisationId("cjg01");
        assertEquals(1, figure.cells().stream().map(cell -> centre(cell, one).plus(-cell.box().x(), -cell.box().y()))
                .map(point -> Math.round(1000 * point.x()) + " " + Math.round(1000 * point.y())).distinct().count());
    }

    @Test
    void a_point_of_the_page_is_found_in_its_picture_and_in_all_others() {
        MultiplesFigure figure = FIGURES.of(layersByWaves(Drawn.samples().getFirst()), PAGE);
        MultipleCell fourth = figure.cells().get(3);
        Point inside = fourth.box().centre();
        Point layout = fourth.projection().toLayout(inside);
        assertEquals(List.of(fourth), figure.cells().stream().filter(cell -> cell.box().contains(inside)).toList());
        assertTrue(figure.cells().stream().allMatch(cell -> cell.box().contains(cell.projection().toPage(layout))));
        assertTrue(fourth.projection().toPage(layout).distanceTo(inside) < 1e-9);
    }

    @Test
    void an_organisation_is_found_where_it_stands() {
        MultiplesFigure figure = FIGURES.of(sideBySide(Drawn.samples().getFirst()), PAGE);
        Point point = centre(figure.cells().getLast(), new OrganisationId("cjg01"));
        assertEquals(Optional.of("organisation:cjg01"), HitTest.at(figure.cells().getLast().marks(), point, 4).map(mark -> mark.id().value()));
    }

    @Test
    void what_is_lit_is_lit_in_all() {
        OrganisationId one = new OrganisationId("cjg01");
        MultiplesFigure figure = FIGURES.of(sideBySide(Drawn.samples().getFirst()).with(Emphasis.on(one)), PAGE);
        assertTrue(figure.cells().stream().allMatch(cell -> cell.depiction().emphasis().equals(Emphasis.on(one))));
    }

    @Test
    void before_change_and_after_have_layers_and_fates_in_one_legend() {
        String drawn = FIGURES.of(sideBySide(Drawn.samples().getFirst()), PAGE).diagram().marks().toString();
        assertTrue(drawn.contains("legend-LAYER-strong") && drawn.contains("legend-FATE-GAINED"));
    }

    @Test
    void discs_of_all_pictures_are_on_one_scale() {
        Document document = Drawn.samples().getFirst();
        View sized = View.opening(document.network()).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)));
        SmallMultiples multiple = SmallMultiples.layersByWaves(sized.depict(document, Emphasis.NONE, Language.EN), layers(document.network()), waves(document.network()));
        List<Double> largest = FIGURES.of(multiple, PAGE).cells().stream().map(MultiplesFiguresTest::largestDisc).toList();
        assertTrue(largest.getFirst() < 0.95 * largest.get(1), largest.toString());
    }

    @Test
    void whatever_sizes_say_everybody_stands_at_one_place_in_all_pictures_and_over_nobody() {
        Document document = Drawn.samples().getLast();
        Depiction sized = View.opening(document.network()).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE))).depict(document, Emphasis.NONE, Language.EN);
        List<MultipleCell> cells = FIGURES.of(SmallMultiples.layersByWaves(sized, layers(document.network()), waves(document.network())), PAGE).cells();
        for (MultipleCell cell : cells) {
            Map<OrganisationId, Circle> discs = discs(cell);
            assertEquals(List.of(), discs.entrySet().stream().filter(one -> discs.entrySet().stream().anyMatch(other -> one.getKey().compareTo(other.getKey()) < 0
                    && one.getValue().centre().distanceTo(other.getValue().centre()) < one.getValue().radius() + other.getValue().radius())).toList());
            discs(cells.getFirst()).forEach((id, first) -> assertTrue(first.centre().plus(-cells.getFirst().box().x(), -cells.getFirst().box().y())
                    .distanceTo(discs.get(id).centre().plus(-cell.box().x(), -cell.box().y())) < 1e-6));
        }
    }

    private static Map<OrganisationId, Circle> discs(MultipleCell cell) {
        return cell.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION).map(Mark.Group.class::cast)
                .collect(Collectors.toMap(group -> group.id().organisation().orElseThrow(), group -> new Circle(Drawn.circle(group).centre(), Drawn.circle(group).radius())));
    }

    @Test
    void a_fitting_page_leaves_no_picture_smaller_than_its_width_allows() {
        SmallMultiples multiple = layersByWaves(Drawn.samples().getFirst());
        Page page = FIGURES.fitting(multiple, Page.ofWidthCm(40));
        Page higher = Page.of(page.width(), page.height() * 1.02);
        assertEquals(FIGURES.of(multiple, higher).cells().getFirst().box().height(),
                FIGURES.of(multiple, page).cells().getFirst().box().height(), 0.03 * page.height());
    }

    @Test
    void rows_of_different_lengths_are_refused() {
        Depiction one = layersByWaves(Drawn.samples().getFirst()).rows().getFirst().getFirst();
        assertThrows(IllegalArgumentException.class, () -> new SmallMultiples(List.of(List.of(one), List.of(one, one))));
    }

    private static double largestDisc(MultipleCell cell) {
        return Drawn.flat(cell.marks()).stream().filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast)
                .filter(disc -> disc.role() == MarkRole.ORGANISATION).mapToDouble(Mark.Disc::radius).max().orElse(0);
    }

    private static Point centre(MultipleCell cell, OrganisationId organisation) {
        return Drawn.flat(cell.marks()).stream().filter(mark -> mark.id().value().equals("disc:" + organisation))
                .map(mark -> mark.bounds().centre()).findFirst().orElseThrow();
    }

    @Test
    void where_all_names_are_asked_for_it_is_said_how_many_find_no_place_in_the_pictures() {
        Document document = Drawn.samples().getLast();
        SmallMultiples multiple = sideBySide(document).each(one -> one.with(one.seen().with(one.seen().appearance().with(LabelMode.ALL))));
        MultiplesFigure figure = FIGURES.of(multiple, FIGURES.fitting(multiple, Page.ofWidthCm(16)));
        int all = document.network().organisations().size();
        List<Long> left = figure.cells().stream().map(cell -> all - cell.marks().stream().filter(mark -> mark.role() == MarkRole.NAME)
                .map(mark -> mark.id().organisation()).distinct().count()).sorted().toList();
        String said = left.getFirst().equals(left.getLast()) ? "" + left.getFirst() : left.getFirst() + " to " + left.getLast();
        assertTrue(figure.diagram().description().contains(" " + said + " of " + all + " names found no place"), left + " " + figure.diagram().description());
    }

    private static SmallMultiples layersByWaves(Document document) {
        return SmallMultiples.layersByWaves(base(document), layers(document.network()), waves(document.network()));
    }

    private static SmallMultiples sideBySide(Document document) {
        List<WaveId> waves = waves(document.network());
        return SmallMultiples.sideBySide(base(document), waves.getFirst(), waves.getLast());
    }

    private static Depiction base(Document document) {
        return View.opening(document.network()).depict(document, Emphasis.NONE, Language.EN);
    }

    private static List<LayerId> layers(Network network) {
        return network.layers().stream().map(Layer::id).limit(4).toList();
    }

    private static List<WaveId> waves(Network network) {
        return network.waves().stream().map(Wave::id).toList();
    }
}
