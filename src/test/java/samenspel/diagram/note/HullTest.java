package samenspel.diagram.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.label.Circle;
import samenspel.layout.Point;

class HullTest {
    /// A curve is off an arc by less than this share of its radius, a straight piece off the curve by a little more.
    private static final double OFF = 0.004;

    private static Mark.Outline round(Circle... circles) {
        return new Mark.Outline(new MarkId("hull"), MarkRole.CONTOUR, "", Hull.round(List.of(circles)), Optional.empty(), Optional.empty());
    }

    private static Circle circle(double x, double y, double radius) {
        return new Circle(new Point(x, y), radius);
    }

    @Test
    void round_one_circle_it_is_that_circle() {
        Mark.Outline hull = round(circle(5, 7, 10));
        assertEquals(4, hull.curves().size());
        assertTrue(hull.flat().stream().allMatch(point -> Math.abs(point.distanceTo(new Point(5, 7)) - 10) < 10 * OFF));
    }

    @Test
    void round_two_of_one_size_it_is_two_halves_and_two_lines() {
        Mark.Outline hull = round(circle(0, 0, 10), circle(100, 0, 10));
        assertEquals(List.of(6, new Box(-10, -10, 120, 20)), List.of(hull.curves().size(), rounded(hull.box())));
    }

    private static Box rounded(Box box) {
        return new Box(Math.round(box.x()), Math.round(box.y()), Math.round(box.width()), Math.round(box.height()));
    }

    @Test
    void a_circle_within_another_and_one_said_twice_change_nothing() {
        assertEquals(round(circle(0, 0, 10), circle(50, 20, 8)),
                round(circle(0, 0, 10), circle(2, 1, 3), circle(50, 20, 8), circle(50, 20, 8)));
    }

    @Test
    void those_in_one_row_are_joined_by_straight_lines() {
        assertEquals(new Box(-5, -5, 110, 10), rounded(round(circle(0, 0, 5), circle(50, 0, 5), circle(100, 0, 5)).box()));
    }

    @RepeatedTest(40)
    void every_circle_is_inside_and_the_line_is_nowhere_farther_out_than_needed(RepetitionInfo run) {
        List<Circle> circles = circles(new Random(run.getCurrentRepetition()));
        List<Point> line = round(circles.toArray(Circle[]::new)).flat();
        for (int degree = 0; degree < 360; degree += 5) {
            double ux = StrictMath.cos(Math.toRadians(degree));
            double uy = StrictMath.sin(Math.toRadians(degree));
            double needed = circles.stream().mapToDouble(c -> c.centre().x() * ux + c.centre().y() * uy + c.radius()).max().orElseThrow();
            double drawn = line.stream().mapToDouble(p -> p.x() * ux + p.y() * uy).max().orElseThrow();
            assertEquals(needed, drawn, 30 * OFF);
        }
    }

    private static List<Circle> circles(Random chance) {
        List<Circle> circles = new ArrayList<>();
        for (int i = 0; i < 1 + chance.nextInt(12); i++) {
            circles.add(circle(chance.nextInt(200), chance.nextInt(200), 5 + chance.nextInt(20)));
        }
        return circles;
    }
}
