package samenspel.render.film.h264;

/// A picture as luma and two chroma planes of half its width and height, BT.709, 16 to 235.
record YuvFrame(Plane y, Plane u, Plane v) {

    static YuvFrame of(int width, int height) {
        int across = width + 15 & ~15;
        int down = height + 15 & ~15;
        return new YuvFrame(Plane.of(across, down), Plane.of(across / 2, down / 2), Plane.of(across / 2, down / 2));
    }

    /// Takes opaque pixels; what lies beyond their edge is as the edge.
    void take(int[] argb, int width, int height) {
        for (int row = 0; row < y.height(); row += 2) {
            int upper = Math.min(row, height - 1) * width;
            int lower = Math.min(row + 1, height - 1) * width;
            for (int column = 0; column < y.width(); column += 2) {
                int left = Math.min(column, width - 1);
                int right = Math.min(column + 1, width - 1);
                square(column, row, argb[upper + left], argb[upper + right], argb[lower + left], argb[lower + right]);
            }
        }
    }

    private void square(int x, int row, int a, int b, int c, int d) {
        int at = row * y.width() + x;
        y.samples()[at] = luma(a);
        y.samples()[at + 1] = luma(b);
        y.samples()[at + y.width()] = luma(c);
        y.samples()[at + y.width() + 1] = luma(d);
        int red = (a >> 16 & 0xff) + (b >> 16 & 0xff) + (c >> 16 & 0xff) + (d >> 16 & 0xff);
        int green = (a >> 8 & 0xff) + (b >> 8 & 0xff) + (c >> 8 & 0xff) + (d >> 8 & 0xff);
        int blue = (a & 0xff) + (b & 0xff) + (c & 0xff) + (d & 0xff);
        int half = row / 2 * u.width() + x / 2;
        u.samples()[half] = (byte) (128 + (-6596 * red - 22188 * green + 28784 * blue + (1 << 17) >> 18));
        v.samples()[half] = (byte) (128 + (28784 * red - 26145 * green - 2639 * blue + (1 << 17) >> 18));
    }

    private static byte luma(int rgb) {
        return (byte) (11966 * (rgb >> 16 & 0xff) + 40254 * (rgb >> 8 & 0xff) + 4064 * (rgb & 0xff) + (33 << 15) >> 16);
    }

    boolean isSame(YuvFrame other, int column, int row) {
        return y.isSame(other.y, 16 * column, 16 * row, 16) && u.isSame(other.u, 8 * column, 8 * row, 8)
                && v.isSame(other.v, 8 * column, 8 * row, 8);
    }

    void forget() {
        y.forget();
        u.forget();
        v.forget();
    }
}
