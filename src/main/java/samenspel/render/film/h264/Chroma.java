package samenspel.render.film.h264;

/// One chroma plane of one macroblock: four blocks of 4 × 4, their means in a block of their own.
final class Chroma {
    private static final int SIDE = 8;

    private final Transform transform;
    private final Cavlc cavlc;
    private final int[] predicted = new int[SIDE * SIDE];
    private final int[][] levels = new int[4][16];
    private final int[] means = new int[4];
    private final int[] meanLevels = new int[4];
    private final int[] block = new int[16];

    Chroma(Transform transform, Cavlc cavlc) {
        this.transform = transform;
        this.cavlc = cavlc;
    }

    int[] predicted() {
        return predicted;
    }

    /// Finds the levels.
    ///
    /// @param dead what part of a step, 1 ÷ this, is rounded up
    /// @return 0 when none is needed, 1 for means only, 2 for all
    int find(Plane source, int x, int y, int dead) {
        boolean any = false;
        for (int b = 0; b < 4; b++) {
            source.difference(x + across(b), y + down(b), predicted, down(b) * SIDE + across(b), SIDE, block);
            Transform.forward(block);
            means[b] = block[0];
            any |= transform.quantise(block, 1, dead, levels[b]);
        }
        Transform.hadamard4(means);
        boolean anyMean = false;
        for (int b = 0; b < 4; b++) {
            meanLevels[b] = transform.quantiseMean(means[b]);
            anyMean |= meanLevels[b] != 0;
        }
        return any ? 2 : anyMean ? 1 : 0;
    }

    private static int across(int b) {
        return b % 2 * 4;
    }

    private static int down(int b) {
        return b / 2 * 4;
    }

    void writeMeans(Bits bits) {
        cavlc.write(bits, meanLevels, 0, 4, -1);
    }

    void write(Bits bits, Plane shown, int x, int y) {
        for (int b = 0; b < 4; b++) {
            int bx = x + across(b);
            int by = y + down(b);
            shown.count(bx, by, cavlc.write(bits, levels[b], 1, 16, shown.neighbours(bx, by)));
        }
    }

    void show(Plane shown, int x, int y) {
        System.arraycopy(meanLevels, 0, means, 0, 4);
        Transform.hadamard4(means);
        for (int b = 0; b < 4; b++) {
            transform.restore(levels[b], 1, block);
            block[0] = transform.restoreChromaMean(means[b]);
            Transform.back(block);
            shown.set(x + across(b), y + down(b), predicted, down(b) * SIDE + across(b), SIDE, block);
        }
    }
}
