package samenspel.render.film.h264;

import java.util.Arrays;

/// Bits one after the other, the highest of a number first.
final class Bits {
    private byte[] bytes = new byte[1 << 16];
    private int size;
    private long waiting;
    private int count;

    /// The lowest bits of a number, 32 at most.
    void put(int value, int bits) {
        waiting = waiting << bits | value & (1L << bits) - 1;
        count += bits;
        while (count >= 8) {
            count -= 8;
            append((byte) (waiting >>> count));
        }
    }

    private void append(byte next) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = next;
    }

    /// An Exp-Golomb code, `ue(v)` (9.1).
    void unsigned(int value) {
        int length = 32 - Integer.numberOfLeadingZeros(value + 1);
        put(0, length - 1);
        put(value + 1, length);
    }

    /// A signed Exp-Golomb code, `se(v)` (9.1.1).
    void signed(int value) {
        unsigned(value > 0 ? 2 * value - 1 : -2 * value);
    }

    /// Ends the unit: a one, then zeros up to a whole byte (7.3.2.11).
    byte[] end() {
        put(1, 1);
        put(0, (8 - count) % 8);
        byte[] all = Arrays.copyOf(bytes, size);
        size = 0;
        return all;
    }
}
