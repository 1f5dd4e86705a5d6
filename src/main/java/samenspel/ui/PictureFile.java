package samenspel.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import samenspel.diagram.Diagram;
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
        boolean svg = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg");
        SafeFile.replace(file, svg ? Svg.write(figure).getBytes(StandardCharsets.UTF_8) : Png.bytes(figure, request.dpi(), request.format().transparent()));
    }
}
