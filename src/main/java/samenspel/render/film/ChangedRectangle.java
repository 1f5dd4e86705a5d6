package samenspel.render.film;

/// The rectangle in which a frame differs from the one before; at least one pixel.
record ChangedRectangle(int x, int y, int width, int height) {

    static ChangedRectangle of(byte[] before, byte[] after, int across) {
        int left = across;
        int right = 0;
        int top = -1;
        int bottom = 0;
        for (int i = 0; i < after.length; i++) {
            if (before[i] != after[i]) {
                left = Math.min(left, i % across);
                right = Math.max(right, i % across);
                top = top < 0 ? i / across : top;
                bottom = i / across;
            }
        }
        return top < 0 ? new ChangedRectangle(0, 0, 1, 1) : new ChangedRectangle(left, top, right - left + 1, bottom - top + 1);
    }

    /// The indices within, those that stay replaced by the transparent one.
    ///
    /// @param before null when there is no frame before
    byte[] content(byte[] before, byte[] after, int across, byte transparent) {
        byte[] content = new byte[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int at = (y + row) * across + x + column;
                content[row * width + column] = before != null && before[at] == after[at] ? transparent : after[at];
            }
        }
        return content;
    }
}
