package samenspel.work.files;

import samenspel.diagram.Diagram;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.render.raster.Png;
import samenspel.render.svg.Svg;
import samenspel.session.request.PictureRequest;
import samenspel.work.gate.Permit;

/// A figure for the clipboard: as dots, and for programs that take it as a drawing.
///
/// @param svg text of the drawing
public record CopiedPicture(Pixels pixels, String svg) {
    /// Dots the clipboard takes: more stall the programs that look at it.
    private static final double MOST = 24_000_000;
    /// Of a drawing that has no dots of its own.
    private static final double DPI = 192;

    public static CopiedPicture of(Diagram figure, PictureRequest request, Permit permit) {
        Diagram said = request.described() ? figure : figure.undescribed();
        double wanted = request.kind().hasDots() ? request.page().dpi() : DPI;
        double all = (double) Png.pixels(figure.page().width(), wanted) * Png.pixels(figure.page().height(), wanted);
        double dpi = wanted * Math.sqrt(Math.min(1, MOST / all));
        Pixels pixels = new Pixels((int) Png.pixels(figure.page().width(), dpi), (int) Png.pixels(figure.page().height(), dpi));
        if (!request.page().transparent()) {
            pixels.fill(figure.ground());
        }
        new Painter().paint(said, pixels, dpi / 96);
        return new CopiedPicture(pixels, Svg.write(said));
    }
}
