package samenspel.render.raster;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG's chunks, the picture row by row, so that a large one never lies in memory whole.
/// Source: W3C, Portable Network Graphics (PNG) Specification, third edition.
final class PngFile implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LEVEL = 6;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] packed = new byte[1 << 16];

    PngFile(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.write(SIGNATURE);
    }

    /// Eight bits a channel; with or without opacity.
    void header(int width, int height, boolean opacity) throws IOException {
        chunk("IHDR", new byte[] {
            (byte) (width >>> 24), (byte) (width >>> 16), (byte) (width >>> 8), (byte) width,
            (byte) (height >>> 24), (byte) (height >>> 16), (byte) (height >>> 8), (byte) height,
            8, (byte) (opacity ? 6 : 2), 0, 0, 0});
        chunk("sRGB", new byte[] {0});
    }

    void resolution(double dpi) throws IOException {
        int perMetre = (int) Math.round(dpi / 0.0254);
        byte[] each = {(byte) (perMetre >>> 24), (byte) (perMetre >>> 16), (byte) (perMetre >>> 8), (byte) perMetre};
        chunk("pHYs", new byte[] {each[0], each[1], each[2], each[3], each[0], each[1], each[2], each[3], 1});
    }

    /// Takes filtered rows; writes a chunk whenever one is full. The array may be reused afterwards.
    void rows(byte[] filtered) throws IOException {
        deflater.setInput(filtered);
        while (!deflater.needsInput()) {
            pack();
        }
    }

    void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            pack();
        }
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void pack() throws IOException {
        int length = deflater.deflate(packed);
        if (length > 0) {
            chunk("IDAT", packed, length);
        }
    }

    private void chunk(String type, byte[] content) throws IOException {
        chunk(type, content, content.length);
    }

    private void chunk(String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, 0, length);
        out.writeInt((int) check.getValue());
    }

    /// Frees the compressor; the stream stays open.
    @Override
    public void close() {
        deflater.end();
    }
}
