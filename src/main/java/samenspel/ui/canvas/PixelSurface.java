package samenspel.ui.canvas;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import samenspel.render.raster.Pixels;

/// A view of pixels that are painted by hand. The toolkit's own lines cost about 50 µs each without a
/// graphics card; an array that is shown as it is costs one copy.
public final class PixelSurface {
    private final ImageView view = new ImageView();
    private Pixels pixels = new Pixels(1, 1);
    private PixelBuffer<IntBuffer> buffer;

    public PixelSurface() {
        view.setMouseTransparent(true);
        view.setSmooth(false);
        adopt();
    }

    public ImageView view() {
        return view;
    }

    public Pixels pixels() {
        return pixels;
    }

    /// Makes room for a view of this size.
    ///
    /// @param scale device pixels a screen unit
    /// @return whether the pixels are new
    public boolean resize(double width, double height, double scale) {
        int across = Math.max(1, (int) Math.round(width * scale));
        int down = Math.max(1, (int) Math.round(height * scale));
        view.setFitWidth(across / scale);
        view.setFitHeight(down / scale);
        if (across == pixels.width() && down == pixels.height()) {
            return false;
        }
        pixels = new Pixels(across, down);
        adopt();
        return true;
    }

    /// Shows pixels painted elsewhere.
    ///
    /// @param scale device pixels a screen unit
    public void adopt(Pixels painted, double scale) {
        view.setFitWidth(painted.width() / scale);
        view.setFitHeight(painted.height() / scale);
        pixels = painted;
        adopt();
    }

    private void adopt() {
        buffer = new PixelBuffer<>(pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        view.setImage(new WritableImage(buffer));
    }

    /// Shows what has been painted.
    public void show() {
        buffer.updateBuffer(changed -> null);
    }
}
