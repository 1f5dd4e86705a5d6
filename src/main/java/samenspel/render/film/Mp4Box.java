package samenspel.render.film;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A box of an MP4 file: its size, its name of four letters, its content.
final class Mp4Box {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Mp4Box(String name) {
        number(0);
        text(name);
    }

    /// A box that begins with its version and flags.
    static Mp4Box full(String name, int flags) {
        return new Mp4Box(name).number(flags);
    }

    Mp4Box number(int value) {
        content.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
        return this;
    }

    Mp4Box numbers(int... values) {
        for (int value : values) {
            number(value);
        }
        return this;
    }

    Mp4Box shorts(int... values) {
        for (int value : values) {
            content.write(value >> 8);
            content.write(value);
        }
        return this;
    }

    Mp4Box raw(int... values) {
        for (int value : values) {
            content.write(value);
        }
        return this;
    }

    Mp4Box bytes(byte[] bytes) {
        content.writeBytes(bytes);
        return this;
    }

    Mp4Box text(String text) {
        return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Mp4Box box(Mp4Box inner) {
        return bytes(inner.bytes());
    }

    byte[] bytes() {
        byte[] all = content.toByteArray();
        ByteBuffer.wrap(all).putInt(all.length);
        return all;
    }
}
