package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

class ClippedMarksTest {
    private static final Box FRAME = new Box(0, 0, 100, 100);
    private static final Set<OrganisationId> SEEN = Set.of(new OrganisationId("a"), new OrganisationId("b"), new OrganisationId("d"));
    private static final Pen PEN = Pen.solid(Colour.WHITE, 1);

    private static Mark.Stroke line(double x1, double y1, double x2, double y2, ArrowHead tail, ArrowHead head) {
        return new Mark.Stroke(new MarkId("tie"), MarkRole.TIE, "a – b", new Point(x1, y1), new Point(x2, y2), PEN, tail, head);
    }

    private static Mark disc(String id, double x) {
        return new Mark.Group(MarkId.organisation("organisation", new OrganisationId(id)), MarkRole.ORGANISATION, id, List.of(
                new Mark.Disc(new MarkId("disc:" + id), MarkRole.ORGANISATION, "", new Point(x, 50), 10, Colour.WHITE, PEN)));
    }

    @ParameterizedTest
    @CsvSource({
        "10 10 90 90, 10 10 90 90",
        "50 50 150 50, 50 50 100 50",
        "-50 50 150 50, 0 50 100 50",
        "50 -50 50 50, 50 0 50 50"})
    void a_line_ends_at_the_frame(String whole, String rest) {
        assertEquals(List.of(line(rest)), new ClippedMarks(FRAME, SEEN).of(List.of(line(whole))));
    }

    /// From one place to another, such as `0 50 100 50`.
    private static Mark line(String ends) {
        double[] at = Stream.of(ends.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return line(at[0], at[1], at[2], at[3], ArrowHead.NONE, ArrowHead.NONE);
    }

    @Test
    void a_line_beside_the_frame_is_left_out() {
        assertEquals(List.of(), new ClippedMarks(FRAME, SEEN).of(List.of(line("-10 -10 -10 200"), line("110 0 200 50"), line("-20 80 40 140"))));
    }

    @Test
    void an_arrow_that_leaves_the_frame_points_at_nothing() {
        assertEquals(List.of(line(50, 50, 100, 50, ArrowHead.ARROW, ArrowHead.NONE)),
                new ClippedMarks(FRAME, SEEN).of(List.of(line(50, 50, 150, 50, ArrowHead.ARROW, ArrowHead.ARROW))));
    }

    @Test
    void an_organisation_stands_whole_where_its_middle_is_within_and_is_cut_at_the_frame_where_it_reaches_in() {
        Mark within = disc("a", 95);
        List<Mark> drawn = new ClippedMarks(FRAME, SEEN).of(List.of(within, disc("b", 105), disc("c", 105), disc("d", 115)));
        assertEquals(List.of("a", "b"), drawn.stream().map(Mark::title).toList());
        assertEquals(within, drawn.getFirst());
        Box cut = ((Mark.Outline) ((Mark.Group) drawn.getLast()).marks().getFirst()).box();
        assertEquals(95, cut.x(), 0.01);
        assertEquals(100, cut.right(), 0.01);
    }

    @Test
    void a_ground_is_cut_to_the_frame() {
        Mark.Area tray = new Mark.Area(new MarkId("tray"), MarkRole.TRAY, new Box(50, -20, 200, 60), 4, Optional.of(Colour.WHITE), Optional.empty());
        assertEquals(List.of(new Mark.Area(tray.id(), MarkRole.TRAY, new Box(50, 0, 50, 40), 4, tray.fill(), tray.outline())),
                new ClippedMarks(FRAME, SEEN).of(List.of(tray)));
    }
}
