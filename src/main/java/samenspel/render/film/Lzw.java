package samenspel.render.film;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// The compression of a GIF: codes for rows of bytes seen before, of 9 to 12 bits, in blocks of 255 bytes.
///
/// Source: Welch, 1984, "A technique for high-performance data compression", with the codes of GIF.
final class Lzw {
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int MOST = 4096;
    private static final int SLOTS = 1 << 14;

    /// Open hashing: a known row's code and next byte, and the code of both; 0 when free.
    private final int[] keys = new int[SLOTS];
    private final short[] codes = new short[SLOTS];
    private final byte[] block = new byte[255];
    private int filled;
    private int waiting;
    private int waitingBits;
    private int bits;
    private int free;

    void write(byte[] indices, OutputStream out) throws IOException {
        forget();
        put(CLEAR, out);
        int row = indices[0] & 0xff;
        for (int i = 1; i < indices.length; i++) {
            int next = indices[i] & 0xff;
            int key = (row << 8 | next) + 1;
            int slot = slot(key);
            if (keys[slot] == key) {
                row = codes[slot];
                continue;
            }
            put(row, out);
            learn(slot, key, out);
            row = next;
        }
        put(row, out);
        put(END, out);
        finish(out);
    }

    private void learn(int slot, int key, OutputStream out) throws IOException {
        if (free == MOST) {
            put(CLEAR, out);
            forget();
            return;
        }
        if (free == 1 << bits) {
            bits++;
        }
        keys[slot] = key;
        codes[slot] = (short) free++;
    }

    private int slot(int key) {
        int slot = key * 0x9e3779b1 >>> 18;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private void forget() {
        Arrays.fill(keys, 0);
        bits = 9;
        free = END + 1;
    }

    private void put(int code, OutputStream out) throws IOException {
        waiting |= code << waitingBits;
        waitingBits += bits;
        while (waitingBits >= 8) {
            block[filled++] = (byte) waiting;
            waiting >>>= 8;
            waitingBits -= 8;
            if (filled == block.length) {
                flush(out);
            }
        }
    }

    private void finish(OutputStream out) throws IOException {
        if (waitingBits > 0) {
            block[filled++] = (byte) waiting;
            waiting = 0;
            waitingBits = 0;
        }
        flush(out);
        out.write(0);
    }

    private void flush(OutputStream out) throws IOException {
        if (filled > 0) {
            out.write(filled);
            out.write(block, 0, filled);
            filled = 0;
        }
    }
}
