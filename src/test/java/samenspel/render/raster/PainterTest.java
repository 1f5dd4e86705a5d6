package samenspel.render.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.bench.BusyScene;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.render.EveryKind;

class PainterTest {
    private static final Diagram SCENE = EveryKind.diagram();

    @Test
    void letters_kept_from_earlier_pictures_change_nothing() {
        Painter used = new Painter();
        for (double scale : new double[] {1, 1.3, 2}) {
            painted(used, scale, 5, 5);
        }
        assertArrayEquals(painted(new Painter(), 1.3, 0, 0), painted(used, 1.3, 0, 0));
    }

    @Test
    void a_picture_moved_by_whole_pixels_is_the_same_picture() {
        int[] still = painted(new Painter(), 1, 0, 0);
        int[] moved = painted(new Painter(), 1, 8, 16);
        for (int y = 0; y < 160; y++) {
            assertArrayEquals(Arrays.copyOfRange(still, y * 320, y * 320 + 240),
                    Arrays.copyOfRange(moved, (y + 16) * 320 + 8, (y + 16) * 320 + 248));
        }
    }

    @Test
    void the_last_mark_lies_on_top() {
        Mark below = Painted.area(new Box(0, 0, 4, 4), 0, Colour.of("#ff0000"));
        Mark above = Painted.area(new Box(0, 0, 4, 4), 0, Colour.of("#0000ff"));
        assertEquals(0xff0000ff, Painted.of(4, 4, below, above).at(2, 2));
    }

    @Test
    void the_marks_of_a_group_are_painted_in_order() {
        List<Mark> marks = List.of(Painted.line(1, 2, 9, 7, 1), Painted.area(new Box(3, 3, 4, 4), 1, Colour.of("#3f90da")));
        Mark group = new Mark.Group(new MarkId("g"), MarkRole.LEGEND, "", marks);
        Painted apart = Painted.of(10, 10, marks.toArray(Mark[]::new));
        Painted together = Painted.of(10, 10, group);
        for (int i = 0; i < 100; i++) {
            assertEquals(apart.at(i % 10, i / 10), together.at(i % 10, i / 10));
        }
    }

    @Test
    void many_marks_are_painted_as_few_at_a_time() {
        for (int height : new int[] {1, 2, 387, 620}) {
            List<Mark> marks = Stream.concat(BusyScene.of(900, 620, 135, 3000).marks().stream(), SCENE.marks().stream()).toList();
            Pixels atOnce = new Pixels(900, height);
            new Painter().paint(marks, atOnce, 1.13, -20.3, -31.7);
            Pixels byOne = new Pixels(900, height);
            Painter painter = new Painter();
            marks.forEach(mark -> painter.paint(List.of(mark), byOne, 1.13, -20.3, -31.7));
            assertArrayEquals(byOne.argb(), atOnce.argb());
        }
    }

    @Test
    void a_scale_of_nothing_is_refused() {
        Pixels pixels = new Pixels(4, 4);
        assertThrows(IllegalArgumentException.class, () -> new Painter().paint(SCENE, pixels, 0));
    }

    @Test
    void a_picture_that_is_too_large_is_refused_before_it_is_made() {
        assertThrows(IllegalArgumentException.class, () -> new Pixels(100_000, 100_000));
    }

    private static int[] painted(Painter painter, double scale, double dx, double dy) {
        Pixels pixels = new Pixels(320, 200);
        painter.paint(SCENE.marks(), pixels, scale, dx, dy);
        return pixels.argb();
    }
}
