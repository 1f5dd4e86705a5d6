package samenspel.render.raster;

import java.util.Arrays;
import samenspel.diagram.Colour;

/// A picture to paint on: rows from top to bottom, one int a pixel, alpha in the highest byte, then red,
/// green and blue, each already multiplied by alpha. Transparent at first.
public final class Pixels {
    /// The largest picture we make: 200 million pixels.
    public static final long MOST = 200_000_000;

    private final int width;
    private final int height;
    private final int[] argb;

    /// @throws IllegalArgumentException when a side is not positive or the picture has more than [#MOST] pixels
    public Pixels(int width, int height) {
        require(width, height);
        this.width = width;
        this.height = height;
        this.argb = new int[width * height];
    }

    static void require(long width, long height) {
        if (width < 1 || height < 1 || width > MOST || height > MOST || width * height > MOST) {
            throw new IllegalArgumentException("a picture of " + width + " × " + height + " pixels is empty or above "
                    + MOST / 1_000_000 + " million");
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The pixels themselves, not a copy: pixel (x, y) is at y × width + x.
    public int[] argb() {
        return argb;
    }

    /// Replaces every pixel.
    public void fill(Colour colour) {
        Arrays.fill(argb, ColourBlend.premultiplied(colour));
    }
}
