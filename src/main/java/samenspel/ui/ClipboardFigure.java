package samenspel.ui;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import samenspel.render.raster.Pixels;
import samenspel.work.files.CopiedPicture;

/// What the clipboard takes of a picture. Used on the window's thread only.
final class ClipboardFigure {
    private static final DataFormat SVG = new DataFormat("image/svg+xml");

    private ClipboardFigure() {
    }

    static ClipboardContent of(CopiedPicture picture) {
        Pixels pixels = picture.pixels();
        ClipboardContent content = new ClipboardContent();
        content.putImage(new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()),
                PixelFormat.getIntArgbPreInstance())));
        content.put(SVG, picture.svg());
        return content;
    }
}
