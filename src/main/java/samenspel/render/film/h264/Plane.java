package samenspel.render.film.h264;

import java.util.Arrays;

/// One channel of a frame, its sides whole macroblocks; a sample is an unsigned byte.
///
/// @param counts coefficients of each 4 × 4 block of the frame being written
record Plane(int width, int height, byte[] samples, byte[] counts) {
    private static final int SIDE = 4;

    static Plane of(int width, int height) {
        return new Plane(width, height, new byte[width * height], new byte[width / SIDE * (height / SIDE)]);
    }

    int at(int x, int y) {
        return samples[y * width + x] & 0xff;
    }

    boolean isSame(Plane other, int x, int y, int side) {
        for (int row = y; row < y + side; row++) {
            int from = row * width + x;
            if (!Arrays.equals(samples, from, from + side, other.samples, from, from + side)) {
                return false;
            }
        }
        return true;
    }

    void forget() {
        Arrays.fill(counts, (byte) 0);
    }

    void count(int x, int y, int coefficients) {
        counts[y / SIDE * (width / SIDE) + x / SIDE] = (byte) coefficients;
    }

    /// The mean number of coefficients of the blocks left of and above one (9.2.1).
    int neighbours(int x, int y) {
        int across = width / SIDE;
        int here = y / SIDE * across + x / SIDE;
        if (x > 0 && y > 0) {
            return counts[here - 1] + counts[here - across] + 1 >> 1;
        }
        return x > 0 ? counts[here - 1] : y > 0 ? counts[here - across] : 0;
    }

    /// What the source has more than the prediction, in a block.
    ///
    /// @param predicted rows of the given length
    void difference(int x, int y, int[] predicted, int offset, int length, int[] block) {
        for (int row = 0; row < SIDE; row++) {
            int from = (y + row) * width + x;
            int of = offset + row * length;
            for (int column = 0; column < SIDE; column++) {
                block[row * SIDE + column] = (samples[from + column] & 0xff) - predicted[of + column];
            }
        }
    }

    /// Sets a block to the prediction and the differences.
    void set(int x, int y, int[] predicted, int offset, int length, int[] block) {
        for (int row = 0; row < SIDE; row++) {
            int from = (y + row) * width + x;
            int of = offset + row * length;
            for (int column = 0; column < SIDE; column++) {
                samples[from + column] = (byte) Math.clamp(predicted[of + column] + block[row * SIDE + column], 0, 255);
            }
        }
    }

    /// Copies a square out.
    void copy(int x, int y, int side, int[] into) {
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                into[row * side + column] = samples[(y + row) * width + x + column] & 0xff;
            }
        }
    }
}
