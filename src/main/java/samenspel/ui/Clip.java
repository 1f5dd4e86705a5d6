package samenspel.ui;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.render.raster.Png;
import samenspel.render.svg.Svg;
import samenspel.session.PictureRequest;

/// A figure for the clipboard: as dots, and for programs that take it as a drawing. Made on any thread, put there on
/// the window's.
///
/// @param svg text of the drawing
record Clip(Pixels pixels, String svg) {
    private static final DataFormat SVG = new DataFormat("image/svg+xml");
    /// Dots the clipboard takes: more stall the programs that look at it.
    private static final double MOST = 24_000_000;
    /// Of a drawing that has no dots of its own.
    private static final double DPI = 192;

    static Clip of(Diagram figure, PictureRequest request) {
        Diagram said = request.described() ? figure : figure.undescribed();
        double wanted = request.kind().hasDots() ? request.page().dpi() : DPI;
        double all = (double) Png.pixels(figure.page().width(), wanted) * Png.pixels(figure.page().height(), wanted);
        double dpi = wanted * Math.sqrt(Math.min(1, MOST / all));
        Pixels pixels = new Pixels((int) Png.pixels(figure.page().width(), dpi), (int) Png.pixels(figure.page().height(), dpi));
        if (!request.page().transparent()) {
            pixels.fill(Colour.WHITE);
        }
        new Painter().paint(said, pixels, dpi / 96);
        return new Clip(pixels, Svg.write(said));
    }

    ClipboardContent content() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()),
                PixelFormat.getIntArgbPreInstance())));
        content.put(SVG, svg);
        return content;
    }
}
