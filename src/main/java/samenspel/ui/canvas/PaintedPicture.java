package samenspel.ui.canvas;

import java.util.Arrays;
import samenspel.diagram.Colour;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.picture.VisiblePart;
import samenspel.diagram.seen.Depiction;
import samenspel.layout.Point;
import samenspel.render.raster.Pixels;

/// A picture of a large network as it was last painted. Until it is painted anew it is moved and scaled with
/// the camera.
///
/// @param of    what it shows
/// @param scale device pixels a screen unit
/// @param paper what it is painted on
record PaintedPicture(Depiction of, Projection camera, Pixels pixels, double scale, VisiblePart sight, Colour paper) {
    /// What remains of the picture's strength while something else is lit, of 256.
    private static final int REMAINS = 46;

    boolean shows(Depiction wanted, Projection where, Pixels surface) {
        return camera.equals(where) && pixels.width() == surface.width() && pixels.height() == surface.height() && isOf(wanted);
    }

    boolean isOf(Depiction wanted) {
        return of.network() == wanted.network() && of.equals(wanted);
    }

    /// From a place on the screen now to where it was when this was painted.
    Point then(Point now, Projection where) {
        double ratio = camera.scale() / where.scale();
        return new Point((now.x() - where.offsetX()) * ratio + camera.offsetX(), (now.y() - where.offsetY()) * ratio + camera.offsetY());
    }

    /// Copies the picture to where the camera has it now; what was out of sight then stays empty.
    void copyTo(Pixels target, Projection where) {
        if (shows(of, where, target)) {
            System.arraycopy(pixels.argb(), 0, target.argb(), 0, pixels.argb().length);
            return;
        }
        int[] columns = columns(target, where);
        for (int y = 0; y < target.height(); y++) {
            int row = (int) Math.floor(then(new Point(0, (y + 0.5) / scale), where).y() * scale);
            if (row < 0 || row >= pixels.height()) {
                Arrays.fill(target.argb(), y * target.width(), (y + 1) * target.width(), ground());
            } else {
                copyRow(row * pixels.width(), target.argb(), y * target.width(), columns);
            }
        }
    }

    private int[] columns(Pixels target, Projection where) {
        int[] columns = new int[target.width()];
        for (int x = 0; x < columns.length; x++) {
            int column = (int) Math.floor(then(new Point((x + 0.5) / scale, 0), where).x() * scale);
            columns[x] = column < 0 || column >= pixels.width() ? -1 : column;
        }
        return columns;
    }

    private void copyRow(int from, int[] target, int to, int[] columns) {
        int[] source = pixels.argb();
        for (int x = 0; x < columns.length; x++) {
            target[to + x] = columns[x] < 0 ? ground() : source[from + columns[x]];
        }
    }

    /// The same picture, pale, for something else to stand out on.
    PaintedPicture faded() {
        Pixels pale = new Pixels(pixels.width(), pixels.height());
        for (int i = 0; i < pale.argb().length; i++) {
            pale.argb()[i] = pale(pixels.argb()[i], paper);
        }
        return new PaintedPicture(of, camera, pale, scale, sight, paper);
    }

    private int ground() {
        return 0xff000000 | paper.red() << 16 | paper.green() << 8 | paper.blue();
    }

    private static int pale(int argb, Colour paper) {
        return 0xff000000 | pale(argb >> 16, paper.red()) << 16 | pale(argb >> 8, paper.green()) << 8 | pale(argb, paper.blue());
    }

    private static int pale(int channel, int paper) {
        return paper - ((paper - (channel & 0xff)) * REMAINS >> 8);
    }
}
