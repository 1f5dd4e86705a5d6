package samenspel.render.film.h264;

/// The luma of one macroblock: 16 blocks of 4 × 4, here counted row by row.
final class Luma {
    private static final int SIDE = 16;

    private final Transform transform;
    private final Cavlc cavlc;
    private final int[] predicted = new int[SIDE * SIDE];
    private final int[][] levels = new int[16][16];
    private final int[] means = new int[16];
    private final int[] meanLevels = new int[16];
    private final int[] block = new int[16];

    Luma(Transform transform, Cavlc cavlc) {
        this.transform = transform;
        this.cavlc = cavlc;
    }

    int[] predicted() {
        return predicted;
    }

    /// Finds the levels of a macroblock whose means have a block of their own.
    ///
    /// @return whether anything but the means is left
    boolean findWhole(Plane source, int x, int y) {
        boolean any = false;
        for (int b = 0; b < 16; b++) {
            difference(source, x, y, b);
            means[b] = block[0];
            any |= transform.quantise(block, 1, 3, levels[b]);
        }
        Transform.hadamard(means);
        for (int i = 0; i < 16; i++) {
            meanLevels[i] = transform.quantiseMean(means[Transform.ZIGZAG[i]] + 1 >> 1);
        }
        return any;
    }

    /// Finds the levels of a macroblock that corrects the former picture.
    ///
    /// @return for each quarter one bit: whether it needs any
    int findDifference(Plane source, int x, int y) {
        int quarters = 0;
        for (int b = 0; b < 16; b++) {
            difference(source, x, y, b);
            if (transform.quantise(block, 0, 3, levels[b])) {
                quarters |= 1 << (b >> 3) * 2 + (b >> 1 & 1);
            }
        }
        return quarters;
    }


    private void difference(Plane source, int x, int y, int b) {
        source.difference(x + across(b), y + down(b), predicted, down(b) * SIDE + across(b), SIDE, block);
        Transform.forward(block);
    }

    private static int across(int b) {
        return b % 4 * 4;
    }

    private static int down(int b) {
        return b / 4 * 4;
    }

    void writeMeans(Bits bits, Plane shown, int x, int y) {
        cavlc.write(bits, meanLevels, 0, 16, shown.neighbours(x, y));
    }

    /// @param quarters which of the four to write
    /// @param first    1 when the means have been written
    void write(Bits bits, Plane shown, int x, int y, int quarters, int first) {
        for (int z = 0; z < 16; z++) {
            if ((quarters >> z / 4 & 1) == 1) {
                int b = (z & 1) + (z >> 1 & 1) * 4 + (z >> 2 & 1) * 2 + (z >> 3) * 8;
                int bx = x + across(b);
                int by = y + down(b);
                shown.count(bx, by, cavlc.write(bits, levels[b], first, 16, shown.neighbours(bx, by)));
            }
        }
    }

    void showWhole(Plane shown, int x, int y) {
        for (int i = 0; i < 16; i++) {
            means[Transform.ZIGZAG[i]] = meanLevels[i];
        }
        Transform.hadamard(means);
        for (int b = 0; b < 16; b++) {
            transform.restore(levels[b], 1, block);
            block[0] = transform.restoreMean(means[b]);
            show(shown, x, y, b);
        }
    }

    void showDifference(Plane shown, int x, int y) {
        for (int b = 0; b < 16; b++) {
            transform.restore(levels[b], 0, block);
            show(shown, x, y, b);
        }
    }

    private void show(Plane shown, int x, int y, int b) {
        Transform.back(block);
        shown.set(x + across(b), y + down(b), predicted, down(b) * SIDE + across(b), SIDE, block);
    }
}
