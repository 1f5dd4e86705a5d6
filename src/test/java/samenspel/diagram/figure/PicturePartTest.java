package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.layout.Point;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class PicturePartTest {
    private static final Box WINDOW = new Box(0, 0, 1000, 500);
    private static final Page PAGE = Page.ofCm(16, 12);
    private static final Document SAMPLE = Drawn.samples().getFirst();
    private static final Depiction SEEN = View.opening(SAMPLE.network()).with(LabelMode.ALL).depict(SAMPLE, Emphasis.NONE, Language.EN);
    private static final Projection WHOLE = Projection.fitting(SAMPLE.placement(), WINDOW.grown(-20));

    private static PicturePart zoomed(double factor) {
        return new PicturePart(WHOLE.zoomed(factor, WINDOW.centre()), WINDOW);
    }

    /// In the window, where discs are of one size.
    private static double radius(PicturePart extract) {
        return extract.sizes(WINDOW).with(SEEN.look().scale()).radius();
    }

    private static Diagram figure(PicturePart extract) {
        return new Figures(Drawn.SCENES).of(SEEN, PAGE.withExtract(Optional.of(extract)));
    }

    @Test
    void a_wide_window_keeps_its_shape_in_the_middle_of_a_square_room() {
        assertEquals(new Box(0, 50, 200, 100), zoomed(1).frame(new Box(0, 0, 200, 200)));
    }

    @Test
    void the_corners_of_the_window_are_the_corners_of_the_frame() {
        PicturePart extract = new PicturePart(new Projection(3, 40, -7), WINDOW);
        Box frame = new Box(10, 20, 500, 250);
        List<Point> corners = List.of(new Point(0, 0), new Point(1000, 500)).stream()
                .map(corner -> extract.onto(frame).toPage(extract.camera().toLayout(corner))).toList();
        assertEquals(List.of("10.000 20.000", "510.000 270.000"),
                corners.stream().map(point -> "%.3f %.3f".formatted(point.x(), point.y())).toList());
    }

    @Test
    void the_organisations_on_the_page_are_those_in_the_window() {
        PicturePart extract = zoomed(2.5);
        Set<String> seen = SAMPLE.network().organisations().stream().filter(one -> extract.shows(SAMPLE.placement().of(one.id()), radius(extract)))
                .map(one -> "organisation:" + one.id()).collect(Collectors.toSet());
        assertEquals(seen, figure(extract).marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION)
                .map(mark -> mark.id().value()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2.5, 8, 30})
    void nothing_of_an_extract_stands_outside_the_page(double factor) {
        Diagram figure = figure(zoomed(factor));
        assertEquals(List.of(), figure.marks().stream().filter(mark -> !figure.page().contains(mark.bounds())).map(Mark::id).toList());
    }

    @Test
    void a_name_stands_only_beside_an_organisation_that_is_on_the_page() {
        Diagram figure = figure(zoomed(3));
        Set<String> there = figure.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION)
                .map(mark -> mark.id().value().replaceFirst("^organisation:", "")).collect(Collectors.toSet());
        assertEquals(List.of(), figure.marks().stream().filter(mark -> mark.role() == MarkRole.NAME)
                .filter(name -> !there.contains(name.id().value().replaceFirst("^name\\d+:", ""))).map(Mark::id).toList());
    }

    @Test
    void a_disc_that_reaches_into_the_window_is_drawn_up_to_the_frame() {
        PicturePart extract = zoomed(2.5);
        Diagram figure = figure(extract);
        Mark frame = figure.marks().stream().filter(mark -> mark.id().value().equals("frame")).findFirst().orElseThrow();
        List<Mark> cut = figure.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION)
                .filter(mark -> !extract.shows(SAMPLE.placement().of(mark.organisation().orElseThrow()))).toList();
        assertNotEquals(List.of(), cut);
        assertEquals(List.of(), cut.stream().filter(mark -> !frame.bounds().grown(2).contains(mark.bounds())).map(Mark::id).toList());
    }

    @Test
    void the_caption_says_how_many_are_in_sight() {
        PicturePart extract = zoomed(2.5);
        long seen = SAMPLE.network().organisations().stream().filter(one -> extract.shows(SAMPLE.placement().of(one.id()), radius(extract))).count();
        String said = "An extract: " + seen + " of the 135 organisations are in sight.";
        assertEquals(said, figure(extract).description().replaceFirst(".*?(An extract: [^.]*\\.).*", "$1"));
    }

    @Test
    void a_window_that_shows_all_is_no_extract() {
        Diagram figure = figure(zoomed(1));
        assertEquals(List.of(false, List.of()), List.of(figure.description().contains("An extract"),
                figure.marks().stream().filter(mark -> mark.id().value().equals("frame")).toList()));
    }
}
