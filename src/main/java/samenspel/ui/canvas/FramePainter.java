package samenspel.ui.canvas;

import java.util.List;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.motion.Tween;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;

/// Paints frames. Of a movement, what stands still under the discs is painted once and kept; each frame copies
/// it and adds what moves, then the discs and names.
public final class FramePainter {
    private final Painter painter = new Painter();
    private Pixels kept = new Pixels(1, 1);
    private List<Mark> upperStill = List.of();
    private Tween keptOf;
    private Colour ground = Colour.WHITE;

    /// On what frames are painted from now on.
    public void on(Colour paper) {
        if (!paper.equals(ground)) {
            ground = paper;
            keptOf = null;
        }
    }

    public void paint(List<Mark> marks, Pixels target, double scale) {
        keptOf = null;
        target.fill(ground);
        painter.paint(marks, target, scale, 0, 0);
    }

    public void paint(Tween tween, double share, Pixels target, double scale) {
        if (tween != keptOf || kept.width() != target.width() || kept.height() != target.height()) {
            keep(tween, target, scale);
        }
        System.arraycopy(kept.argb(), 0, target.argb(), 0, kept.argb().length);
        List<Mark> moving = tween.moving(share);
        painter.paint(below(moving), target, scale, 0, 0);
        painter.paint(upperStill, target, scale, 0, 0);
        painter.paint(above(moving), target, scale, 0, 0);
    }

    private void keep(Tween tween, Pixels target, double scale) {
        kept = new Pixels(target.width(), target.height());
        kept.fill(ground);
        List<Mark> still = tween.still();
        painter.paint(below(still), kept, scale, 0, 0);
        upperStill = above(still);
        keptOf = tween;
    }

    private static List<Mark> below(List<Mark> marks) {
        return marks.stream().filter(FramePainter::isBelow).toList();
    }

    private static List<Mark> above(List<Mark> marks) {
        return marks.stream().filter(mark -> !isBelow(mark)).toList();
    }

    private static boolean isBelow(Mark mark) {
        return mark.role().compareTo(MarkRole.CLEARING) < 0;
    }
}
