package samenspel.render.raster;

import java.util.List;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;

/// Paints marks on pixels: the one painter of the screen and of picture files.
///
/// Keeps the letters it has drawn (at most about 40 MB), so use one for as long as pictures are made. Not
/// for two threads at once.
public final class Painter {
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
        new PicturePainting(target, scale, dx, dy, textMasks).paint(marks);
    }
}
