package samenspel.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.motion.Tween;
import samenspel.layout.Point;
import samenspel.render.raster.Pixels;

class FramePainterTest {
    private static final Mark DISC = new Mark.Disc(new MarkId("disc"), MarkRole.ORGANISATION, "", new Point(50, 50), 20, Colour.of("#bd1f01"),
            Pen.solid(Colour.of("#000000"), 1));

    private static Mark leader(double end) {
        return new Mark.Stroke(new MarkId("leader"), MarkRole.LEADER, "", new Point(0, 50), new Point(end, 50), Pen.solid(Colour.of("#777777"), 3),
                ArrowHead.NONE, ArrowHead.NONE);
    }

    @Test
    void a_leader_line_that_comes_passes_under_a_disc_that_stands() {
        List<Mark> after = List.of(leader(100), DISC);
        Pixels whole = new Pixels(100, 100);
        new FramePainter().paint(after, whole, 1);
        Pixels frame = new Pixels(100, 100);
        new FramePainter().paint(new Tween(List.of(leader(10), DISC), after), 1, frame, 1);
        assertArrayEquals(whole.argb(), frame.argb());
    }
}
