package samenspel.render.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.render.raster.Painted.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Mark;
import samenspel.diagram.Pen;

class LineTest {
    private static final Pen DASHED = new Pen(Colour.BLACK, 2, Dash.DASHED);

    @ParameterizedTest
    @CsvSource({"10,20,90,20", "10.3,20.7,88.9,20.7", "20,10,20,90",
        "10,10,90,90.5", "90,15,12,61", "15,91,33.3,8", "5,5,95,5.7"})
    void the_coverage_of_a_line_adds_up_to_its_area(double x0, double y0, double x1, double y1) {
        double length = StrictMath.hypot(x1 - x0, y1 - y0);
        for (double width : new double[] {0.7, 0.9, 1, 1.5, 4, 9}) {
            assertEquals(1, Painted.of(100, 100, line(x0, y0, x1, y1, width)).covered() / (length * width), 0.01);
        }
    }

    @Test
    void a_level_line_on_a_pixel_boundary_covers_half_of_both_rows() {
        Painted painted = Painted.of(20, 10, line(2, 5, 18, 5, 1));
        assertArrayEquals(new double[] {0, 0.5, 0.5, 0},
                new double[] {painted.covered(9, 3), painted.covered(9, 4), painted.covered(9, 5), painted.covered(9, 6)}, 0.01);
    }

    @Test
    void a_butt_end_stops_where_the_line_does() {
        Painted painted = Painted.of(20, 10, line(2.5, 5, 10.25, 5, 2));
        assertArrayEquals(new double[] {0, 0.5, 1, 1, 0.25, 0}, new double[] {painted.covered(1, 4), painted.covered(2, 4),
            painted.covered(3, 4), painted.covered(9, 4), painted.covered(10, 4), painted.covered(11, 4)}, 0.01);
    }

    @Test
    void the_scale_widens_the_line_as_well() {
        assertEquals(30 * 2 * 9, Painted.of(120, 120, 3, line(5, 5, 35, 5, 2)).covered(), 1);
    }

    @ParameterizedTest
    @CsvSource({"0,10,170,10", "10,0,10,170", "5,5,125.2082,125.2082"})
    void dashes_cover_their_share_of_the_line(double x0, double y0, double x1, double y1) {
        // Ten periods of 10 + 7 units, two units wide.
        assertEquals(200, Painted.of(180, 180, line(x0, y0, x1, y1, DASHED, ArrowHead.NONE)).covered(), 2);
    }

    @Test
    void a_dash_ends_and_the_gap_is_empty() {
        Painted painted = Painted.of(60, 10, line(2, 5, 58, 5, DASHED, ArrowHead.NONE));
        assertArrayEquals(new double[] {1, 1, 0, 0, 1}, new double[] {painted.covered(2, 4), painted.covered(11, 4),
            painted.covered(12, 4), painted.covered(18, 4), painted.covered(19, 4)}, 0.01);
    }

    @Test
    void dashes_too_small_to_see_become_a_paler_line() {
        double whole = Painted.of(100, 20, 0.05, line(0, 200, 2000, 200, 40)).covered();
        assertEquals(whole * 5 / 8.5, Painted.of(100, 20, 0.05,
                line(0, 200, 2000, 200, new Pen(Colour.BLACK, 1, Dash.DASHED), ArrowHead.NONE)).covered() * 40, whole * 0.15);
    }

    @Test
    void an_arrow_s_tip_is_at_the_end_of_the_stroke() {
        Painted painted = Painted.of(60, 21, line(5, 10.5, 50, 10.5, Pen.solid(Colour.BLACK, 1), ArrowHead.ARROW));
        assertArrayEquals(new int[] {5, 49}, painted.inkedColumns(10));
    }

    @Test
    void a_line_with_an_arrow_covers_line_and_triangle() {
        double headLength = Mark.Stroke.HEAD_LENGTH * 1.5;
        double area = (60 - headLength) * 1.5 + headLength * headLength / 3;
        Painted painted = Painted.of(80, 80, line(12, 20, 48, 68, Pen.solid(Colour.BLACK, 1.5), ArrowHead.ARROW));
        assertEquals(1, painted.covered() / area, 0.02);
    }

    @Test
    void what_lies_outside_is_left_out() {
        Painted painted = Painted.of(10, 10, line(-1e7, 5, 1e7, 5, 2), line(-50, -50, -1, -1, 1),
                line(-1e6, 3, 1e6, 2e6, DASHED, ArrowHead.ARROW), line(Double.NaN, 0, 5, 5, 1), line(4, 4, 4, 4, 2));
        assertEquals(20, painted.covered(), 0.1);
    }

    @Test
    void a_line_and_the_same_line_backwards_cover_the_same_pixels() {
        Painted there = Painted.of(50, 50, line(3.3, 4.4, 41.7, 33.1, 1.2));
        Painted back = Painted.of(50, 50, line(41.7, 33.1, 3.3, 4.4, 1.2));
        for (int i = 0; i < 2500; i++) {
            assertTrue(Math.abs(there.covered(i % 50, i / 50) - back.covered(i % 50, i / 50)) < 0.02);
        }
    }
}
