package samenspel.render.film;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// An animated GIF that plays again and again: one palette, each frame only where it differs from the one
/// before. Times are in hundredths of a second, so some frames are a hundredth longer than others.
///
/// Source: CompuServe, 1990, "Graphics Interchange Format, version 89a".
final class GifWriter implements FrameWriter {
    private static final int TRANSPARENT = GifPalette.MOST;
    private static final int LONGEST = 65_535;

    private final OutputStream out;
    private final Film film;
    private final GifPalette palette;
    private final Lzw lzw = new Lzw();
    /// What is shown, and the frame that waits until it is known how long it stays; indices.
    private byte[] shown;
    private byte[] waiting;
    private byte[] next;
    private int waitingSince;
    private int frames;

    GifWriter(SeekableByteChannel out, Film film, GifPalette palette) throws IOException {
        this.out = new BufferedOutputStream(Channels.newOutputStream(out), 1 << 16);
        this.film = film;
        this.palette = palette;
        this.next = new byte[film.width() * film.height()];
        header();
    }

    private void header() throws IOException {
        text("GIF89a");
        number(film.width());
        number(film.height());
        // 256 colours of eight bits; the first is the ground; pixels are square.
        bytes(0xf7, 0, 0);
        for (int i = 0; i < 256; i++) {
            int rgb = i < palette.size() ? palette.colour(i) : 0;
            bytes(rgb >> 16, rgb >> 8, rgb);
        }
        bytes(0x21, 0xff, 11);
        text("NETSCAPE2.0");
        bytes(3, 1, 0, 0, 0);
    }

    @Override
    public void add(int[] argb) throws IOException {
        for (int i = 0; i < argb.length; i++) {
            next[i] = (byte) palette.indexOf(argb[i]);
        }
        if (waiting == null || !Arrays.equals(next, waiting)) {
            release();
            waitingSince = frames;
            byte[] spare = waiting == null ? new byte[next.length] : waiting;
            waiting = next;
            next = spare;
        }
        frames++;
    }

    @Override
    public void same() {
        frames++;
    }

    @Override
    public void finish() throws IOException {
        release();
        bytes(0x3b);
        out.flush();
    }

    /// Writes the frame that waited, now that the next is here.
    private void release() throws IOException {
        if (waiting == null) {
            return;
        }
        long hundredths = hundredths(frames) - hundredths(waitingSince);
        frame((int) Math.min(hundredths, LONGEST));
        if (shown == null) {
            shown = waiting.clone();
        } else {
            System.arraycopy(waiting, 0, shown, 0, shown.length);
        }
    }

    private long hundredths(int frame) {
        return Math.round(frame * 100.0 / film.framesPerSecond());
    }

    private void frame(int hundredths) throws IOException {
        ChangedRectangle patch = shown == null ? new ChangedRectangle(0, 0, film.width(), film.height()) : ChangedRectangle.of(shown, waiting, film.width());
        bytes(0x21, 0xf9, 4, shown == null ? 0x04 : 0x05);
        number(hundredths);
        bytes(TRANSPARENT, 0, 0x2c);
        number(patch.x());
        number(patch.y());
        number(patch.width());
        number(patch.height());
        bytes(0, 8);
        lzw.write(patch.content(shown, waiting, film.width(), (byte) TRANSPARENT), out);
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void number(int value) throws IOException {
        bytes(value, value >> 8);
    }

    private void bytes(int... values) throws IOException {
        for (int value : values) {
            out.write(value);
        }
    }
}
