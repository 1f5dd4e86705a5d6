package samenspel.render.raster;

import java.io.IOException;

/// Turns pixels into a PNG's rows: channels not premultiplied, each row as its difference from the row
/// above (filter 2, "up"), which suits drawings with much empty space.
final class PngRows {
    private static final byte UP = 2;

    private final Pixels pixels;
    private final int channels;
    private byte[] former;
    private byte[] row;
    private final byte[] filtered;

    PngRows(Pixels pixels, boolean opacity) {
        this.pixels = pixels;
        this.channels = opacity ? 4 : 3;
        this.former = new byte[pixels.width() * channels];
        this.row = new byte[former.length];
        this.filtered = new byte[former.length + 1];
        filtered[0] = UP;
    }

    /// Writes the first rows of the pixels as the picture's next ones.
    void write(PngFile file, int count) throws IOException {
        for (int y = 0; y < count; y++) {
            fill(y * pixels.width());
            for (int i = 0; i < row.length; i++) {
                filtered[i + 1] = (byte) (row[i] - former[i]);
            }
            file.rows(filtered);
            byte[] spare = former;
            former = row;
            row = spare;
        }
    }

    private void fill(int start) {
        int[] argb = pixels.argb();
        for (int x = 0, at = 0; x < pixels.width(); x++, at += channels) {
            int colour = argb[start + x];
            int alpha = colour >>> 24;
            row[at] = straight(colour >>> 16 & 0xff, alpha);
            row[at + 1] = straight(colour >>> 8 & 0xff, alpha);
            row[at + 2] = straight(colour & 0xff, alpha);
            if (channels == 4) {
                row[at + 3] = (byte) alpha;
            }
        }
    }

    private static byte straight(int premultiplied, int alpha) {
        return (byte) (alpha == 255 || alpha == 0 ? premultiplied : Math.min(255, (premultiplied * 255 + alpha / 2) / alpha));
    }
}
