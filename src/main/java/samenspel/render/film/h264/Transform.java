package samenspel.render.film.h264;

/// From differences of pixels to levels and back (8.5), for one quantiser. Blocks are 4 × 4, row by row.
final class Transform {
    /// From the zigzag scan to the place in the block (6.4.3).
    static final int[] ZIGZAG = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};
    /// A level beyond this has no code in the Baseline profile.
    private static final int LARGEST = 2000;
    private static final int[][] FORWARD = {
        {13107, 5243, 8066}, {11916, 4660, 7490}, {10082, 4194, 6554}, {9362, 3647, 5825}, {8192, 3355, 5243}, {7282, 2893, 4559}};
    private static final int[][] BACK = {{10, 16, 13}, {11, 18, 14}, {13, 20, 16}, {14, 23, 18}, {16, 25, 20}, {18, 29, 23}};

    private final int[] forward = new int[16];
    private final int[] back = new int[16];
    private final int shift;
    private final int scale;

    /// @param quantiser 12 to 29, in which luma and chroma have the same
    Transform(int quantiser) {
        for (int i = 0; i < 16; i++) {
            int kind = (i & 1) == 0 && (i >> 2 & 1) == 0 ? 0 : (i & 1) == 1 && (i >> 2 & 1) == 1 ? 1 : 2;
            forward[i] = FORWARD[quantiser % 6][kind];
            back[i] = BACK[quantiser % 6][kind];
        }
        scale = quantiser / 6;
        shift = 15 + scale;
    }

    /// The core transform, in place.
    static void forward(int[] block) {
        for (int i = 0; i < 4; i++) {
            forward(block, 4 * i, 1);
        }
        for (int i = 0; i < 4; i++) {
            forward(block, i, 4);
        }
    }

    private static void forward(int[] b, int at, int step) {
        int sumOuter = b[at] + b[at + 3 * step];
        int sumInner = b[at + step] + b[at + 2 * step];
        int outer = b[at] - b[at + 3 * step];
        int inner = b[at + step] - b[at + 2 * step];
        b[at] = sumOuter + sumInner;
        b[at + step] = 2 * outer + inner;
        b[at + 2 * step] = sumOuter - sumInner;
        b[at + 3 * step] = outer - 2 * inner;
    }

    /// Levels of a transformed block in zigzag order.
    ///
    /// @param first 1 when the mean has a block of its own
    /// @param dead  what part of a step, 1 ÷ this, is rounded up
    boolean quantise(int[] block, int first, int dead, int[] levels) {
        boolean any = false;
        levels[0] = 0;
        for (int i = first; i < 16; i++) {
            int place = ZIGZAG[i];
            levels[i] = level(block[place], forward[place], shift, dead);
            any |= levels[i] != 0;
        }
        return any;
    }

    int quantiseMean(int value) {
        return level(value, forward[0], shift + 1, 3);
    }

    private static int level(int value, int factor, int shift, int dead) {
        long size = (long) Math.abs(value) * factor + (1L << shift) / dead >> shift;
        int level = (int) Math.min(size, LARGEST);
        return value < 0 ? -level : level;
    }

    /// The block again, from its levels.
    void restore(int[] levels, int first, int[] block) {
        for (int i = first; i < 16; i++) {
            int place = ZIGZAG[i];
            block[place] = levels[i] * back[place] << scale;
        }
    }

    /// The mean of a luma block from its Hadamard sum.
    int restoreMean(int sum) {
        return sum * back[0] << scale - 2;
    }

    /// The mean of a chroma block from its Hadamard sum.
    int restoreChromaMean(int sum) {
        return sum * back[0] << scale >> 1;
    }

    /// Differences of pixels, in place (8.5.12.2).
    static void back(int[] block) {
        for (int i = 0; i < 4; i++) {
            back(block, 4 * i, 1);
        }
        for (int i = 0; i < 4; i++) {
            back(block, i, 4);
        }
        for (int i = 0; i < 16; i++) {
            block[i] = block[i] + 32 >> 6;
        }
    }

    private static void back(int[] b, int at, int step) {
        int even = b[at] + b[at + 2 * step];
        int odd = b[at] - b[at + 2 * step];
        int low = (b[at + step] >> 1) - b[at + 3 * step];
        int high = b[at + step] + (b[at + 3 * step] >> 1);
        b[at] = even + high;
        b[at + step] = odd + low;
        b[at + 2 * step] = odd - low;
        b[at + 3 * step] = even - high;
    }

    /// Sums and differences of 4 × 4 means, its own inverse but for a factor.
    static void hadamard(int[] m) {
        for (int i = 0; i < 4; i++) {
            hadamard(m, 4 * i, 1);
        }
        for (int i = 0; i < 4; i++) {
            hadamard(m, i, 4);
        }
    }

    private static void hadamard(int[] m, int at, int step) {
        int a = m[at] + m[at + 3 * step];
        int b = m[at + step] + m[at + 2 * step];
        int c = m[at + step] - m[at + 2 * step];
        int d = m[at] - m[at + 3 * step];
        m[at] = a + b;
        m[at + step] = d + c;
        m[at + 2 * step] = a - b;
        m[at + 3 * step] = d - c;
    }

    /// The same for the four means of a chroma block.
    static void hadamard4(int[] m) {
        int a = m[0] + m[1];
        int b = m[0] - m[1];
        int c = m[2] + m[3];
        int d = m[2] - m[3];
        m[0] = a + c;
        m[1] = b + d;
        m[2] = a - c;
        m[3] = b - d;
    }
}
