package samenspel.render.raster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.layout.Point;

/// Marks painted black on nothing, so that a pixel's opacity is how much of it is covered.
final class Painted {
    private static final MarkId ID = new MarkId("m");

    private final Pixels pixels;

    private Painted(Pixels pixels) {
        this.pixels = pixels;
    }

    static Painted of(int width, int height, Mark... marks) {
        return of(width, height, 1, marks);
    }

    static Painted of(int width, int height, double scale, Mark... marks) {
        Pixels pixels = new Pixels(width, height);
        new Painter().paint(List.of(marks), pixels, scale, 0, 0);
        return new Painted(pixels);
    }

    static Mark.Stroke line(double x0, double y0, double x1, double y1, double width) {
        return line(x0, y0, x1, y1, new Pen(Colour.BLACK, width, Dash.SOLID), ArrowHead.NONE);
    }

    static Mark.Stroke line(double x0, double y0, double x1, double y1, Pen pen, ArrowHead head) {
        return new Mark.Stroke(ID, MarkRole.TIE, "", new Point(x0, y0), new Point(x1, y1), pen, ArrowHead.NONE, head);
    }

    static Mark.Area area(Box box, double corner, Colour fill) {
        return new Mark.Area(ID, MarkRole.TRAY, box, corner, Optional.of(fill), Optional.empty());
    }

    static Mark.Area frame(Box box, double corner, Pen pen) {
        return new Mark.Area(ID, MarkRole.TRAY, box, corner, Optional.empty(), Optional.of(pen));
    }

    static Mark.Ring ring(double x, double y, double radius, Pen pen) {
        return new Mark.Ring(ID, MarkRole.RING, new Point(x, y), radius, pen);
    }

    static Mark.Disc disc(double x, double y, double radius, Colour fill, Pen outline) {
        return new Mark.Disc(ID, MarkRole.ORGANISATION, "", new Point(x, y), radius, fill, outline);
    }

    /// Total coverage, in pixels.
    double covered() {
        return Arrays.stream(pixels.argb()).mapToDouble(c -> c >>> 24).sum() / 255;
    }

    double covered(int x, int y) {
        return (at(x, y) >>> 24) / 255.0;
    }

    int at(int x, int y) {
        return pixels.argb()[y * pixels.width() + x];
    }

    /// Columns of a row with any ink, from the first to the last.
    int[] inkedColumns(int y) {
        int[] inked = IntStream.range(0, pixels.width()).filter(x -> at(x, y) != 0).toArray();
        return new int[] {inked[0], inked[inked.length - 1]};
    }

    /// Whether every pixel with ink lies, at least in part, in a box.
    boolean isWithin(Box box) {
        for (int i = 0; i < pixels.argb().length; i++) {
            Box pixel = new Box(i % pixels.width(), i / pixels.width(), 1, 1);
            if (pixels.argb()[i] != 0 && !pixel.touches(box)) {
                return false;
            }
        }
        return true;
    }
}
