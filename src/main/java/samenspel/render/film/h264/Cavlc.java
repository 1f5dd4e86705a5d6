package samenspel.render.film.h264;

/// Writes a block's coefficients (9.2): how many, the ones at the end, the other levels from the highest
/// frequency down, then where zeros stand between them.
final class Cavlc {
    private final CodeTables codes = CodeTables.read();
    private final int[] levels = new int[16];
    private final int[] runs = new int[16];

    /// @param scan       coefficients from the lowest frequency up
    /// @param first      index of the first that belongs to the block
    /// @param last       index behind the last
    /// @param neighbours the mean number of coefficients of the blocks left and above; -1 for chroma DC
    /// @return how many coefficients are not zero
    int write(Bits bits, int[] scan, int first, int last, int neighbours) {
        int count = collect(scan, first, last);
        int ones = trailingOnes(count);
        codes.token(bits, neighbours, count, ones);
        if (count == 0) {
            return 0;
        }
        for (int i = 0; i < ones; i++) {
            bits.put(levels[i] < 0 ? 1 : 0, 1);
        }
        levels(bits, ones, count);
        zeros(bits, count, last - first);
        return count;
    }

    /// Levels and the zeros before each, the highest frequency first; the last run reaches to the start.
    private int collect(int[] scan, int first, int last) {
        int count = 0;
        int zeros = 0;
        for (int i = last - 1; i >= first; i--) {
            if (scan[i] == 0) {
                zeros++;
                continue;
            }
            if (count > 0) {
                runs[count - 1] = zeros;
            }
            levels[count++] = scan[i];
            zeros = 0;
        }
        if (count > 0) {
            runs[count - 1] = zeros;
        }
        return count;
    }

    private int trailingOnes(int count) {
        int ones = 0;
        while (ones < Math.min(3, count) && Math.abs(levels[ones]) == 1) {
            ones++;
        }
        return ones;
    }

    private void levels(Bits bits, int ones, int count) {
        int suffix = count > 10 && ones < 3 ? 1 : 0;
        for (int i = ones; i < count; i++) {
            int level = levels[i];
            int code = level > 0 ? 2 * level - 2 : -2 * level - 1;
            level(bits, i == ones && ones < 3 ? code - 2 : code, suffix);
            suffix = Math.max(suffix, 1);
            if (Math.abs(level) > 3 << suffix - 1 && suffix < 6) {
                suffix++;
            }
        }
    }

    private static void level(Bits bits, int code, int suffix) {
        if (suffix == 0 && code >= 14 && code < 30) {
            prefix(bits, 14);
            bits.put(code - 14, 4);
            return;
        }
        int escape = suffix == 0 ? 30 : 15 << suffix;
        if (code >= escape) {
            prefix(bits, 15);
            bits.put(code - escape, 12);
            return;
        }
        prefix(bits, code >> suffix);
        bits.put(code, suffix);
    }

    private static void prefix(Bits bits, int zeros) {
        bits.put(1, zeros + 1);
    }

    private void zeros(Bits bits, int count, int most) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            left += runs[i];
        }
        if (count < most) {
            codes.zeros(bits, most, count, left);
        }
        for (int i = 0; i < count - 1 && left > 0; i++) {
            codes.run(bits, left, runs[i]);
            left -= runs[i];
        }
    }
}
