package samenspel.render.film.h264;

import java.util.Arrays;

/// The kinds of units of a stream (7.4.1), with the byte each begins with.
enum Unit {
    DIFFERENCE(0x41),
    WHOLE(0x65),
    SEQUENCE(0x67),
    PICTURE(0x68);

    private final int header;

    Unit(int header) {
        this.header = header;
    }

    /// The unit's bytes. Where its content would look like the start of another unit, a 3 is put in
    /// between (7.3.1).
    byte[] of(byte[] content) {
        byte[] unit = new byte[content.length + content.length / 2 + 2];
        unit[0] = (byte) header;
        int size = 1;
        int zeros = 0;
        for (byte next : content) {
            if (zeros == 2 && (next & 0xff) <= 3) {
                unit[size++] = 3;
                zeros = 0;
            }
            unit[size++] = next;
            zeros = next == 0 ? zeros + 1 : 0;
        }
        return Arrays.copyOf(unit, size);
    }
}
