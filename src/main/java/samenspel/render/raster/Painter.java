package samenspel.render.raster;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;

/// Paints marks on pixels: the one painter of the screen and of picture files.
///
/// Keeps the letters it has drawn (at most about 40 MB), so use one for as long as pictures are made. Not
/// for two threads at once.
public final class Painter {
    /// So many marks are painted by two processors, each one half of the picture.
    private static final int MANY = 200;

    private final TextMasks textMasks = new TextMasks();

    /// Paints a diagram over what is there; the page has no colour of its own.
    ///
    /// @param scale pixels a page unit, above 0
    public void paint(Diagram diagram, Pixels target, double scale) {
        paint(diagram.marks(), target, scale, 0, 0);
    }

    /// Paints marks, in order, over what is there. What falls outside is left out.
    ///
    /// @param scale pixels a page unit, above 0
    /// @param dx,dy where, in pixels, the page's origin lies on the target
    public void paint(List<? extends Mark> marks, Pixels target, double scale, double dx, double dy) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("a scale must be above 0: " + scale);
        }
        if (marks.size() < MANY) {
            new PicturePainting(target, PaintedRows.all(target), scale, dx, dy, textMasks).paint(marks);
            return;
        }
        int half = target.height() / 2;
        PicturePainting upper = new PicturePainting(target, new PaintedRows(0, half), scale, dx, dy, textMasks);
        PicturePainting lower = new PicturePainting(target, new PaintedRows(half, target.height()), scale, dx, dy, textMasks);
        // Where nobody else has time for it, it is done here after the upper half.
        ForkJoinTask<?> beside = ForkJoinTask.adapt(() -> lower.paint(marks)).fork();
        try {
            upper.paint(marks);
        } finally {
            beside.join();
        }
    }
}
