package samenspel.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Pen;

class DashPatternTest {

    @Test
    void dashes_grow_with_the_pen() {
        assertEquals(new DashPattern(10, 7), DashPattern.of(new Pen(Colour.BLACK, 2, Dash.DASHED)));
    }

    @Test
    void a_pen_thinner_than_one_unit_keeps_the_dashes_of_one() {
        assertEquals(new DashPattern(1.2, 2.6), DashPattern.of(new Pen(Colour.BLACK, 0.4, Dash.DOTTED)));
    }

    @Test
    void a_solid_pen_has_no_gaps() {
        assertEquals(DashPattern.SOLID, DashPattern.of(Pen.solid(Colour.BLACK, 2)));
    }
}
