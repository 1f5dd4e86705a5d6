package samenspel.render.film.h264;

/// What a player must know before the first picture (7.3.2.1, 7.3.2.2), and what stands before each (7.3.3).
///
/// @param width  in pixels, even
/// @param height in pixels, even
record Parameters(int width, int height, int framesPerSecond, int quantiser) {
    static final int PROFILE = 66;
    /// It is the Constrained Baseline profile.
    static final int CONSTRAINTS = 0xc0;
    private static final int PICTURE_NUMBER_BITS = 8;
    /// The level ten-fold, most macroblocks a second, most a picture (table A-1).
    private static final int[][] LEVELS = {{30, 40_500, 1_620}, {31, 108_000, 3_600}, {32, 216_000, 5_120}, {40, 245_760, 8_192},
        {42, 522_240, 8_704}, {50, 589_824, 22_080}, {51, 983_040, 36_864}, {52, 2_073_600, 36_864}, {62, 16_711_680, 139_264}};

    int columns() {
        return (width + 15) / 16;
    }

    int rows() {
        return (height + 15) / 16;
    }

    int level() {
        int size = columns() * rows();
        for (int[] level : LEVELS) {
            if (size <= level[2] && (long) size * framesPerSecond <= level[1]) {
                return level[0];
            }
        }
        return LEVELS[LEVELS.length - 1][0];
    }

    byte[] sequence() {
        Bits bits = new Bits();
        bits.put(PROFILE, 8);
        bits.put(CONSTRAINTS, 8);
        bits.put(level(), 8);
        bits.unsigned(0);
        bits.unsigned(PICTURE_NUMBER_BITS - 4);
        // Pictures are shown in the order in which they come, each made from the one before.
        bits.unsigned(2);
        bits.unsigned(1);
        bits.put(0, 1);
        bits.unsigned(columns() - 1);
        bits.unsigned(rows() - 1);
        bits.put(1, 1);
        bits.put(1, 1);
        cropping(bits);
        usability(bits);
        return Unit.SEQUENCE.of(bits.end());
    }

    /// What macroblocks have beyond the picture's right and lower edge, in pairs of pixels.
    private void cropping(Bits bits) {
        bits.put(1, 1);
        bits.unsigned(0);
        bits.unsigned((16 * columns() - width) / 2);
        bits.unsigned(0);
        bits.unsigned((16 * rows() - height) / 2);
    }

    /// Colours of BT.709, not full range; a fixed pace; no picture waits for another (annex E).
    private void usability(Bits bits) {
        bits.put(1, 1);
        bits.put(0b00, 2);
        bits.put(1, 1);
        bits.put(5, 3);
        bits.put(0, 1);
        bits.put(1, 1);
        bits.put(0x010101, 24);
        bits.put(0, 1);
        bits.put(1, 1);
        bits.put(1, 32);
        bits.put(2 * framesPerSecond, 32);
        bits.put(1, 1);
        bits.put(0b000, 3);
        bits.put(1, 1);
        bits.put(1, 1);
        for (int value : new int[] {0, 0, 0, 0, 0, 1}) {
            bits.unsigned(value);
        }
    }

    byte[] picture() {
        Bits bits = new Bits();
        bits.unsigned(0);
        bits.unsigned(0);
        bits.put(0b00, 2);
        for (int value : new int[] {0, 0, 0}) {
            bits.unsigned(value);
        }
        bits.put(0b000, 3);
        bits.signed(quantiser - 26);
        bits.signed(0);
        bits.signed(0);
        // Each picture says that edges of blocks are not smoothed: thin lines would suffer.
        bits.put(0b100, 3);
        return Unit.PICTURE.of(bits.end());
    }

    /// @param number of the picture since the last whole one
    /// @param wholes how many whole ones came before
    void header(Bits bits, boolean whole, int number, int wholes) {
        bits.unsigned(0);
        bits.unsigned(whole ? 7 : 5);
        bits.unsigned(0);
        bits.put(number, PICTURE_NUMBER_BITS);
        if (whole) {
            bits.unsigned(wholes & 1);
            bits.put(0b00, 2);
        } else {
            bits.put(0b000, 3);
        }
        bits.signed(0);
        bits.unsigned(1);
    }
}
