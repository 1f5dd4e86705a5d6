package samenspel.render.film.h264;

/// What a macroblock is expected to be from those left of it and above it (8.3.3, 8.3.4).
final class Prediction {
    static final int UPRIGHT = 0;
    static final int LEVEL = 1;
    static final int MEAN = 2;
    private static final int SIDE = 16;

    private final int[] upright = new int[SIDE * SIDE];
    private final int[] level = new int[SIDE * SIDE];

    /// Fills a macroblock's luma with the best of three predictions.
    ///
    /// @return which one
    int luma(Plane shown, Plane source, int x, int y, int[] predicted) {
        mean(shown, x, y, predicted);
        int best = MEAN;
        long least = error(source, x, y, predicted);
        if (y > 0 && least > 0) {
            fillUpright(shown, x, y);
            long error = error(source, x, y, upright);
            if (error < least) {
                best = UPRIGHT;
                least = error;
                System.arraycopy(upright, 0, predicted, 0, predicted.length);
            }
        }
        if (x > 0 && least > 0) {
            fillLevel(shown, x, y);
            if (error(source, x, y, level) < least) {
                best = LEVEL;
                System.arraycopy(level, 0, predicted, 0, predicted.length);
            }
        }
        return best;
    }

    private static void mean(Plane shown, int x, int y, int[] predicted) {
        int sides = (x > 0 ? 1 : 0) + (y > 0 ? 1 : 0);
        int sum = (x > 0 ? left(shown, x, y, SIDE) : 0) + (y > 0 ? above(shown, x, y, SIDE) : 0);
        int mean = sides == 0 ? 128 : sum + SIDE * sides / 2 >> 3 + sides;
        java.util.Arrays.fill(predicted, mean);
    }

    private void fillUpright(Plane shown, int x, int y) {
        for (int i = 0; i < upright.length; i++) {
            upright[i] = shown.at(x + i % SIDE, y - 1);
        }
    }

    private void fillLevel(Plane shown, int x, int y) {
        for (int i = 0; i < level.length; i++) {
            level[i] = shown.at(x - 1, y + i / SIDE);
        }
    }

    private static long error(Plane source, int x, int y, int[] predicted) {
        long error = 0;
        for (int i = 0; i < predicted.length; i++) {
            error += Math.abs(source.at(x + i % SIDE, y + i / SIDE) - predicted[i]);
        }
        return error;
    }

    /// The mean of the neighbours of each 4 × 4 block of a chroma plane.
    static void chroma(Plane shown, int x, int y, int[] predicted) {
        for (int block = 0; block < 4; block++) {
            int bx = block % 2 * 4;
            int by = block / 2 * 4;
            int mean = chromaMean(shown, x, y, bx, by);
            for (int i = 0; i < 16; i++) {
                predicted[(by + i / 4) * 8 + bx + i % 4] = mean;
            }
        }
    }

    private static int chromaMean(Plane shown, int x, int y, int bx, int by) {
        boolean useLeft = x > 0 && (bx == 0 || by > 0 || y == 0);
        boolean useAbove = y > 0 && (by == 0 || bx > 0 || x == 0);
        if (bx == 0 && by > 0 && x > 0) {
            useAbove = false;
        }
        int sides = (useLeft ? 1 : 0) + (useAbove ? 1 : 0);
        int sum = (useLeft ? left(shown, x, y + by, 4) : 0) + (useAbove ? above(shown, x + bx, y, 4) : 0);
        return sides == 0 ? 128 : sum + 2 * sides >> 1 + sides;
    }

    private static int left(Plane shown, int x, int y, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += shown.at(x - 1, y + i);
        }
        return sum;
    }

    private static int above(Plane shown, int x, int y, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += shown.at(x + i, y - 1);
        }
        return sum;
    }
}
