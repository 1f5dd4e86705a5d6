package samenspel.render.raster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;

/// Writes a diagram as a PNG: 8-bit sRGB, its resolution stated, so that it has the page's size in print.
///
/// Painted and written in strips of about four million pixels; memory does not grow with the page.
public final class Png {
    private static final double UNITS_PER_INCH = 96;
    private static final int STRIP = 4_000_000;

    private Png() {
    }

    /// How many pixels a length in page units becomes.
    public static long pixels(double pageUnits, double dpi) {
        return Math.round(pageUnits * dpi / UNITS_PER_INCH);
    }

    /// The bytes of [#write].
    public static byte[] bytes(Diagram diagram, double dpi, boolean transparent) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(diagram, dpi, transparent, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Writes the page on its ground, or without a background. The stream stays open.
    ///
    /// @param dpi pixels an inch; 96 gives one pixel a page unit
    /// @throws IllegalArgumentException when the picture would be empty or have more than [Pixels#MOST] pixels
    public static void write(Diagram diagram, double dpi, boolean transparent, OutputStream out) throws IOException {
        write(diagram, dpi, transparent, out, _ -> true);
    }

    /// Asked after each strip with how far the picture is.
    public interface Strips {
        /// @param done from 0 to 1
        /// @return false to end before the picture is whole
        boolean more(double done);
    }

    /// The same for a picture that takes long.
    ///
    /// @return false when it was ended before it was whole
    public static boolean write(Diagram diagram, double dpi, boolean transparent, OutputStream out, Strips strips) throws IOException {
        Pixels.require(pixels(diagram.page().width(), dpi), pixels(diagram.page().height(), dpi));
        int width = (int) pixels(diagram.page().width(), dpi);
        int height = (int) pixels(diagram.page().height(), dpi);
        Pixels strip = new Pixels(width, Math.clamp(STRIP / width, 1, height));
        Painter painter = new Painter();
        try (PngFile file = new PngFile(out)) {
            file.header(width, height, transparent);
            file.resolution(dpi);
            PngRows rows = new PngRows(strip, transparent);
            for (int top = 0; top < height; top += strip.height()) {
                strip.fill(transparent ? Colour.WHITE.faded(0) : diagram.ground());
                painter.paint(diagram.marks(), strip, dpi / UNITS_PER_INCH, 0, -top);
                rows.write(file, Math.min(strip.height(), height - top));
                if (!strips.more(Math.min(1, (top + strip.height()) / (double) height))) {
                    return false;
                }
            }
            file.finish();
            return true;
        }
    }
}
