package samenspel.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.seen.LabelMode;
import samenspel.layout.Point;
import samenspel.study.Document;
import samenspel.study.View;

class HitTestTest {
    private static final Mark TIE = stroke("tie", new Point(10, 10), new Point(110, 60), 255);
    private static final Mark LOWER = organisation("lower", 50, 30);
    private static final Mark UPPER = organisation("upper", 56, 30);

    @Test
    void the_topmost_organisation_wins() {
        assertEquals(Optional.of(UPPER), HitTest.at(List.of(TIE, LOWER, UPPER), new Point(53, 30), 3));
    }

    @Test
    void an_organisation_wins_from_a_tie_that_is_drawn_later() {
        assertEquals(Optional.of(LOWER), HitTest.at(List.of(LOWER, TIE), new Point(50, 30), 3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 0.99, 1})
    void a_point_on_a_tie_anywhere_along_it_finds_it(double share) {
        assertEquals(Optional.of(TIE), HitTest.at(List.of(TIE), new Point(10 + 100 * share, 10 + 50 * share), 3));
    }

    @Test
    void farther_than_the_tolerance_nothing_is_found() {
        assertEquals(Optional.empty(), HitTest.at(List.of(TIE, LOWER), new Point(10, 14.2), 3));
    }

    @Test
    void of_two_ties_the_nearer_is_found() {
        Mark near = stroke("near", new Point(0, 100), new Point(100, 100), 255);
        Mark far = stroke("far", new Point(0, 104), new Point(100, 104), 255);
        assertEquals(Optional.of(near), HitTest.at(List.of(near, far), new Point(50, 101), 6));
    }

    @Test
    void a_tie_that_cannot_be_seen_is_not_found() {
        assertEquals(Optional.empty(), HitTest.at(List.of(stroke("gone", new Point(0, 0), new Point(9, 0), 0)), new Point(4, 0), 3));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_organisation_of_a_sample_is_found_at_its_middle(Document document) {
        List<Mark> marks = Drawn.picture(document, View.opening(document.network()).with(LabelMode.ALL)).marks();
        marks.stream().filter(mark -> mark.role() == MarkRole.ORGANISATION).forEach(mark ->
                assertEquals(Optional.of(mark), HitTest.at(marks, Drawn.circle((Mark.Group) mark).centre(), 3)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void halfway_a_tie_of_a_sample_is_that_tie_or_what_lies_over_it(Document document) {
        List<Mark> marks = Drawn.picture(document, View.opening(document.network()).with(LabelMode.NONE)).marks();
        marks.stream().filter(mark -> mark.role() == MarkRole.TIE).map(Mark.Stroke.class::cast).forEach(tie -> {
            Point half = new Point((tie.from().x() + tie.to().x()) / 2, (tie.from().y() + tie.to().y()) / 2);
            assertTrue(marks.indexOf(HitTest.at(marks, half, 3).orElseThrow()) >= marks.indexOf(tie));
        });
    }

    private static Mark stroke(String id, Point from, Point to, int alpha) {
        Pen pen = Pen.solid(new Colour(0, 0, 0, alpha), 1);
        return new Mark.Stroke(new MarkId(id), MarkRole.TIE, "", from, to, pen, ArrowHead.NONE, ArrowHead.NONE);
    }

    private static Mark organisation(String id, double x, double y) {
        Mark disc = new Mark.Disc(new MarkId("disc:" + id), MarkRole.ORGANISATION, "", new Point(x, y), 10, Colour.WHITE, Pen.solid(Colour.BLACK, 1));
        return new Mark.Group(new MarkId(id), MarkRole.ORGANISATION, id, List.of(disc));
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
