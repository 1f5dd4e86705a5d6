package samenspel.render.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.render.raster.Painted.area;
import static samenspel.render.raster.Painted.disc;
import static samenspel.render.raster.Painted.frame;
import static samenspel.render.raster.Painted.ring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Pen;

class ShapeTest {
    private static final Colour NOTHING = Colour.BLACK.faded(0);

    @ParameterizedTest
    @ValueSource(doubles = {3.7, 9, 31})
    void a_disc_covers_its_area(double radius) {
        double area = StrictMath.PI * radius * radius;
        assertEquals(1, Painted.of(80, 80, disc(40.2, 39.6, radius, Colour.BLACK, Pen.solid(NOTHING, 1))).covered() / area, 0.01);
    }

    @Test
    void an_outline_lies_half_inside_and_half_outside() {
        Pen outline = Pen.solid(Colour.BLACK, 4);
        double area = StrictMath.PI * 22 * 22;
        assertEquals(1, Painted.of(80, 80, disc(40, 40, 20, Colour.BLACK, outline)).covered() / area, 0.01);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1, 1.6, 7})
    void a_ring_covers_only_its_line(double width) {
        double area = 2 * StrictMath.PI * 25 * width;
        assertEquals(1, Painted.of(80, 80, ring(40.3, 40, 25, Pen.solid(Colour.BLACK, width))).covered() / area, 0.01);
    }

    @Test
    void a_dashed_ring_covers_the_dashes_share() {
        double circumference = 17 * 10;
        Painted painted = Painted.of(80, 80, ring(40, 40, circumference / (2 * StrictMath.PI), new Pen(Colour.BLACK, 2, Dash.DASHED)));
        assertEquals(200, painted.covered(), 4);
    }

    @Test
    void a_ring_s_first_dash_starts_at_the_right_and_runs_down() {
        Painted painted = Painted.of(80, 80, ring(40, 40, 30, new Pen(Colour.BLACK, 2, Dash.DASHED)));
        assertEquals("1.0 0.0", painted.covered(69, 44) + " " + painted.covered(69, 37));
    }

    @Test
    void a_rectangle_between_pixels_covers_parts_of_its_border() {
        assertEquals(10.5 * 7.25, Painted.of(20, 20, area(new Box(3.5, 4, 10.5, 7.25), 0, Colour.BLACK)).covered(), 0.5);
    }

    @Test
    void rounded_corners_are_cut_off() {
        double area = 40 * 30 - (4 - StrictMath.PI) * 64;
        assertEquals(1, Painted.of(60, 60, area(new Box(10, 10, 40, 30), 8, Colour.BLACK)).covered() / area, 0.005);
    }

    @Test
    void a_corner_radius_too_large_for_the_box_makes_round_ends() {
        double area = 20 * 10 + StrictMath.PI * 25;
        assertEquals(1, Painted.of(60, 60, area(new Box(10, 10, 30, 10), 99, Colour.BLACK)).covered() / area, 0.01);
    }

    @Test
    void a_frame_covers_only_its_line() {
        double length = 2 * (30 - 16) + 2 * (20 - 16) + 2 * StrictMath.PI * 8;
        assertEquals(1, Painted.of(60, 60, frame(new Box(10, 10, 30, 20), 8, Pen.solid(Colour.BLACK, 2))).covered() / (2 * length), 0.01);
    }

    @Test
    void dashes_run_round_a_frame_s_corners() {
        // An outline of twelve periods of 10 + 7 units, two units wide.
        double straight = (204 - 2 * StrictMath.PI * 6) / 2;
        Box box = new Box(5.5, 5.5, straight * 0.6 + 12, straight * 0.4 + 12);
        assertEquals(240, Painted.of(90, 90, frame(box, 6, new Pen(Colour.BLACK, 2, Dash.DASHED))).covered(), 5);
    }

    @Test
    void shapes_outside_leave_nothing() {
        assertEquals(0, Painted.of(10, 10, disc(-50, 5, 20, Colour.BLACK, Pen.solid(Colour.BLACK, 2)),
                area(new Box(20, -40, 10, 30), 3, Colour.BLACK), ring(5, 5, 40, Pen.solid(Colour.BLACK, 3)),
                frame(new Box(-9, -9, 30, 30), 4, Pen.solid(Colour.BLACK, 3))).covered());
    }
}
