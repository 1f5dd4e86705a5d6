package samenspel.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark.Stroke;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.layout.Point;
import samenspel.render.StrokeShape.Arrow;

class StrokeShapeTest {

    @Test
    void the_line_stops_at_the_base_of_a_head_two_thirds_as_wide_as_long() {
        assertEquals(new StrokeShape(new Point(0, 0), new Point(91, 0),
                List.of(new Arrow(new Point(100, 0), new Point(91, -3), new Point(91, 3)))),
                StrokeShape.of(level(100, ArrowHead.NONE, ArrowHead.ARROW)));
    }

    @Test
    void two_heads_point_away_from_each_other() {
        assertEquals(new StrokeShape(new Point(9, 0), new Point(91, 0),
                List.of(new Arrow(new Point(0, 0), new Point(9, 3), new Point(9, -3)),
                        new Arrow(new Point(100, 0), new Point(91, -3), new Point(91, 3)))),
                StrokeShape.of(level(100, ArrowHead.ARROW, ArrowHead.ARROW)));
    }

    @Test
    void a_line_that_tapers_goes_from_wide_to_nothing() {
        assertEquals(new StrokeShape(new Point(100, 0), new Point(100, 0), List.of(new Arrow(new Point(100, 0), new Point(0, 1.875), new Point(0, -1.875)))),
                StrokeShape.of(level(100, ArrowHead.NONE, ArrowHead.TAPER)));
    }

    @Test
    void a_line_that_tapers_both_ways_is_thinnest_in_the_middle() {
        assertEquals(List.of(new Point(50, 0), new Point(50, 0)), StrokeShape.of(level(100, ArrowHead.TAPER, ArrowHead.TAPER)).heads().stream().map(Arrow::tip).toList());
    }

    @Test
    void heads_shrink_to_fit_a_short_stroke() {
        assertEquals(new StrokeShape(new Point(6, 0), new Point(6, 0),
                List.of(new Arrow(new Point(0, 0), new Point(6, 2), new Point(6, -2)),
                        new Arrow(new Point(12, 0), new Point(6, -2), new Point(6, 2)))),
                StrokeShape.of(level(12, ArrowHead.ARROW, ArrowHead.ARROW)));
    }

    @Test
    void a_stroke_without_length_has_no_heads() {
        assertEquals(new StrokeShape(new Point(0, 0), new Point(0, 0), List.of()),
                StrokeShape.of(level(0, ArrowHead.ARROW, ArrowHead.ARROW)));
    }

    private static Stroke level(double length, ArrowHead tail, ArrowHead head) {
        return new Stroke(new MarkId("t"), MarkRole.TIE, "", new Point(0, 0), new Point(length, 0),
                Pen.solid(Colour.BLACK, 1.5), tail, head);
    }
}
