package samenspel.ui.control;

import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;

/// Marks as a small image, painted as in the picture.
public final class Swatch {
    /// Twice the screen's resolution, so that it stays sharp on fine screens.
    private static final double SCALE = 2;

    private final Painter painter = new Painter();

    /// A whole diagram made smaller.
    ///
    /// @param scale screen units a page unit
    public ImageView of(Diagram diagram, double scale) {
        return image(diagram.marks(), diagram.page().width() * scale, diagram.page().height() * scale, scale);
    }

    /// @param width  of the image in screen units, which are the marks' page units
    /// @param height of the image in screen units
    public ImageView of(List<Mark> marks, double width, double height) {
        return image(marks, width, height, 1);
    }

    /// Painted pixels as the toolkit shows them, without a copy.
    public static WritableImage image(Pixels pixels) {
        return new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance()));
    }

    private ImageView image(List<Mark> marks, double width, double height, double scale) {
        Pixels pixels = new Pixels((int) Math.ceil(width * SCALE), (int) Math.ceil(height * SCALE));
        painter.paint(marks, pixels, SCALE * scale, 0, 0);
        ImageView view = new ImageView(image(pixels));
        view.setFitWidth(width);
        view.setFitHeight(height);
        return view;
    }
}
