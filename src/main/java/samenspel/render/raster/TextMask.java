package samenspel.render.raster;

import java.awt.geom.Rectangle2D;

/// Letters ready to be coloured: for every pixel how much of it they cover and how much their halo does.
///
/// @param left,top where the stamp's corner lies from the origin, which is a pixel's corner on the baseline
/// @param ink  0–255, rows from top to bottom, width × height
/// @param halo likewise; it includes the letters. Empty when there is none.
record TextMask(int left, int top, int width, int height, byte[] ink, byte[] halo) {
    /// What a stamp costs besides its pixels, roughly.
    private static final int OVERHEAD = 100;

    static TextMask blank(int left, int top, int width, int height, boolean withHalo) {
        return new TextMask(left, top, width, height, new byte[width * height], new byte[withHalo ? width * height : 0]);
    }

    /// A blank stamp with room for a shape and its halo.
    static TextMask around(Rectangle2D shape, double halo) {
        int left = (int) Math.floor(shape.getMinX() - halo);
        int top = (int) Math.floor(shape.getMinY() - halo);
        int right = (int) Math.ceil(shape.getMaxX() + halo);
        int bottom = (int) Math.ceil(shape.getMaxY() + halo);
        return blank(left, top, right - left, bottom - top, halo > 0);
    }

    int bytes() {
        return OVERHEAD + ink.length + halo.length;
    }

    /// Adds another stamp, moved to the right: ink adds up, halos unite.
    void add(TextMask other, int right) {
        for (int y = 0; y < other.height; y++) {
            int from = y * other.width;
            int to = (other.top - top + y) * width + other.left + right - left;
            for (int x = 0; x < other.width; x++, from++, to++) {
                ink[to] = (byte) Math.min(255, (ink[to] & 0xff) + (other.ink[from] & 0xff));
                if (halo.length > 0) {
                    halo[to] = (byte) Math.max(halo[to] & 0xff, other.halo[from] & 0xff);
                }
            }
        }
    }

    /// Paints the letters with the origin at a pixel's upper left corner.
    ///
    /// @param inkArgb,haloArgb premultiplied
    void paint(Pixels target, PaintedRows rows, int x, int y, int inkArgb, int haloArgb) {
        int first = Math.max(0, -(x + left));
        int end = Math.min(width, target.width() - x - left);
        int firstRow = Math.max(0, rows.first() - y - top);
        int endRow = Math.min(height, rows.end() - y - top);
        int[] pixels = target.argb();
        for (int row = firstRow; row < endRow; row++) {
            int shift = (y + top + row) * target.width() + x + left - row * width;
            for (int i = row * width + first; i < row * width + end; i++) {
                int colour = colour(i, inkArgb, haloArgb);
                if (colour != 0) {
                    pixels[i + shift] = ColourBlend.over(pixels[i + shift], colour);
                }
            }
        }
    }

    private int colour(int at, int inkArgb, int haloArgb) {
        int letters = ink[at];
        int around = halo.length == 0 ? 0 : halo[at];
        if (letters == 0) {
            return around == 0 ? 0 : around == -1 ? haloArgb : ColourBlend.scaled(haloArgb, around & 0xff);
        }
        int above = ColourBlend.scaled(inkArgb, letters & 0xff);
        return around == 0 ? above : ColourBlend.over(ColourBlend.scaled(haloArgb, around & 0xff), above);
    }
}
