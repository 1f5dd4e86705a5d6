package samenspel.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Diagram;
import samenspel.diagram.LineEnds;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.layout.Point;

class SightColoursTest {
    private static final Colour ASKED = Colour.of("#d55e00").faded(0.5);
    private static final Point HERE = new Point(3, 4);
    private static final MarkId ID = new MarkId("it");

    /// One mark of every kind in a colour.
    private static List<Mark> marks(Colour colour) {
        Pen pen = new Pen(colour, 2, Dash.DASHED);
        List<Mark> single = List.of(
                new Mark.Disc(ID, MarkRole.ORGANISATION, "disc", HERE, 5, colour, pen),
                new Mark.Ring(ID, MarkRole.RING, HERE, 6, pen),
                new Mark.Stroke(ID, MarkRole.TIE, "stroke", HERE, new Point(9, 9), pen, ArrowHead.NONE, ArrowHead.ARROW, Optional.of(new LineEnds(ID, ID, "kind"))),
                new Mark.Area(ID, MarkRole.TRAY, new Box(1, 2, 3, 4), 1, Optional.of(colour), Optional.of(pen)),
                new Mark.Label(ID, MarkRole.NAME, HERE, "text", new TextStyle(12, Weight.REGULAR, colour), 30, Optional.of(colour)));
        return List.of(single.getFirst(), new Mark.Group(ID, MarkRole.LEGEND, "group", single));
    }

    private static Diagram diagram(Colour colour) {
        return new Diagram(new Box(0, 0, 10, 10), marks(colour), "title", "description", "nl");
    }

    @Test
    void every_colour_of_every_mark_is_as_the_sight_sees_it_and_nothing_else_changes() {
        assertEquals(diagram(Sight.DEUTAN.of(ASKED)), new SightColours(Sight.DEUTAN).of(diagram(ASKED)));
    }

    @Test
    void what_is_grey_already_stays_when_printed_in_grey() {
        assertEquals(diagram(Colour.of("#808080")), new SightColours(Sight.GREY).of(diagram(Colour.of("#808080"))));
    }

    @Test
    void to_usual_sight_the_marks_are_the_same_ones() {
        List<Mark> marks = marks(ASKED);
        assertSame(marks, new SightColours(Sight.NORMAL).of(marks));
    }
}
