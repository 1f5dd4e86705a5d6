package samenspel.render.film;

import java.util.List;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;

/// Paints frame after frame, each as if it were painted whole. The marks with which both a frame and the one
/// before it begin are painted once and kept as a ground for the rest: in the playing of a change these are the
/// ties of the layers in which nothing changes, two fifths of the work. Not for two threads at once.
final class FilmFramePainter {
    private final int width;
    private final Painter painter = new Painter();
    private final Pixels ground;
    private List<Mark> groundMarks = List.of();
    private double groundScale;
    private List<Mark> former = List.of();
    private Pixels shown;
    private Pixels next;

    FilmFramePainter(int width, int height) {
        this.width = width;
        ground = new Pixels(width, height);
        shown = new Pixels(width, height);
        next = new Pixels(width, height);
    }

    /// The frame's pixels, which stay as they are until the frame after the next is painted.
    int[] paint(Diagram diagram) {
        double scale = width / diagram.page().width();
        List<Mark> marks = diagram.marks();
        lay(marks.subList(0, shared(former, marks)), scale, diagram.ground());
        Pixels page = next;
        next = shown;
        shown = page;
        System.arraycopy(ground.argb(), 0, page.argb(), 0, page.argb().length);
        painter.paint(marks.subList(groundMarks.size(), marks.size()), page, scale, 0, 0);
        former = marks;
        return page.argb();
    }

    /// Makes the ground of these marks, unless it is. All frames of a film are on the same paper.
    private void lay(List<Mark> marks, double scale, Colour paper) {
        boolean isLaid = scale == groundScale && marks.size() == groundMarks.size() && shared(groundMarks, marks) == marks.size();
        if (!isLaid) {
            ground.fill(paper);
            painter.paint(marks, ground, scale, 0, 0);
            groundMarks = List.copyOf(marks);
            groundScale = scale;
        }
    }

    /// With how many of the very same marks both begin.
    private static int shared(List<Mark> one, List<Mark> other) {
        int most = Math.min(one.size(), other.size());
        int shared = 0;
        while (shared < most && one.get(shared) == other.get(shared)) {
            shared++;
        }
        return shared;
    }
}
