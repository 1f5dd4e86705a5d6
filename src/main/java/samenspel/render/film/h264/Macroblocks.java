package samenspel.render.film.h264;

/// Writes macroblocks and keeps the picture as a player will show it (7.3.5).
final class Macroblocks {
    /// The number of each pattern of blocks with levels, for macroblocks predicted from the former picture
    /// (table 9-4): patterns by number.
    private static final int[] PATTERNS = {0, 16, 1, 2, 4, 8, 32, 3, 5, 10, 12, 15, 47, 7, 11, 13, 14, 6, 9, 31, 35, 37, 42, 44,
        33, 34, 36, 40, 39, 43, 45, 46, 17, 18, 20, 24, 19, 21, 26, 28, 23, 27, 29, 30, 22, 25, 38, 41};
    private static final int DEAD_WHOLE = 3;
    private static final int DEAD_DIFFERENCE = 3;

    private final int[] numbers = new int[PATTERNS.length];
    private final Prediction prediction = new Prediction();
    private final Luma luma;
    private final Chroma u;
    private final Chroma v;
    private final YuvFrame shown;
    private final Bits bits;
    private int skipped;

    Macroblocks(YuvFrame shown, Bits bits, int quantiser) {
        Transform transform = new Transform(quantiser);
        Cavlc cavlc = new Cavlc();
        this.luma = new Luma(transform, cavlc);
        this.u = new Chroma(transform, cavlc);
        this.v = new Chroma(transform, cavlc);
        this.shown = shown;
        this.bits = bits;
        for (int number = 0; number < PATTERNS.length; number++) {
            numbers[PATTERNS[number]] = number;
        }
    }

    void whole(YuvFrame source, int x, int y) {
        int kind = prediction.luma(shown.y(), source.y(), x, y, luma.predicted());
        Prediction.chroma(shown.u(), x / 2, y / 2, u.predicted());
        Prediction.chroma(shown.v(), x / 2, y / 2, v.predicted());
        boolean all = luma.findWhole(source.y(), x, y);
        int chroma = findChroma(source, x / 2, y / 2, DEAD_WHOLE);
        bits.unsigned(1 + kind + 4 * chroma + (all ? 12 : 0));
        bits.unsigned(0);
        bits.signed(0);
        luma.writeMeans(bits, shown.y(), x, y);
        if (all) {
            luma.write(bits, shown.y(), x, y, 0b1111, 1);
        }
        writeChroma(chroma, x / 2, y / 2);
        luma.showWhole(shown.y(), x, y);
        showChroma(x / 2, y / 2);
    }

    void difference(YuvFrame source, int x, int y) {
        shown.y().copy(x, y, 16, luma.predicted());
        shown.u().copy(x / 2, y / 2, 8, u.predicted());
        shown.v().copy(x / 2, y / 2, 8, v.predicted());
        int quarters = luma.findDifference(source.y(), x, y);
        int chroma = findChroma(source, x / 2, y / 2, DEAD_DIFFERENCE);
        if (quarters == 0 && chroma == 0) {
            skip();
            return;
        }
        endSkipped();
        // Predicted as a whole from the former picture, no motion.
        bits.unsigned(0);
        bits.signed(0);
        bits.signed(0);
        bits.unsigned(numbers[quarters + 16 * chroma]);
        bits.signed(0);
        luma.write(bits, shown.y(), x, y, quarters, 0);
        writeChroma(chroma, x / 2, y / 2);
        luma.showDifference(shown.y(), x, y);
        showChroma(x / 2, y / 2);
    }

    private int findChroma(YuvFrame source, int x, int y, int dead) {
        return Math.max(u.find(source.u(), x, y, dead), v.find(source.v(), x, y, dead));
    }

    private void writeChroma(int chroma, int x, int y) {
        if (chroma > 0) {
            u.writeMeans(bits);
            v.writeMeans(bits);
        }
        if (chroma > 1) {
            u.write(bits, shown.u(), x, y);
            v.write(bits, shown.v(), x, y);
        }
    }

    private void showChroma(int x, int y) {
        u.show(shown.u(), x, y);
        v.show(shown.v(), x, y);
    }

    void skip() {
        skipped++;
    }

    void skip(int count) {
        skipped += count;
    }

    private void endSkipped() {
        bits.unsigned(skipped);
        skipped = 0;
    }

    /// Says how many at the picture's end are as before.
    void end() {
        if (skipped > 0) {
            endSkipped();
        }
    }
}
