package samenspel.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import samenspel.diagram.Diagram;
import samenspel.render.raster.Pixels;
import samenspel.render.raster.Png;
import samenspel.render.svg.Svg;
import samenspel.session.PictureRequest;
import samenspel.storage.CannotSave;
import samenspel.storage.SafeFile;

/// Writes a figure; the file is there as a whole or not at all.
final class PictureFile {
    private PictureFile() {
    }

    static void write(Diagram figure, PictureRequest request, Path file) throws CannotSave {
        SafeFile.replace(file, isSvg(file) ? Svg.write(figure).getBytes(StandardCharsets.UTF_8) : Png.bytes(figure, request.dpi(), request.format().transparent()));
    }

    /// Whether the figure has more dots than a PNG can be made of; a drawing has none.
    static boolean isTooLarge(Diagram figure, PictureRequest request, Path file) {
        long across = Png.pixels(figure.page().width(), request.dpi());
        long down = Png.pixels(figure.page().height(), request.dpi());
        return !isSvg(file) && across * down > Pixels.MOST;
    }

    private static boolean isSvg(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }
}
