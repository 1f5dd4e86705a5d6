package samenspel.render.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import samenspel.render.film.h264.Encoder;

/// An MP4 file: first the pictures, then where each stands. No date in it.
///
/// Source: ISO/IEC 14496-12:2015, ISO base media file format; ISO/IEC 14496-15:2017 for how H.264 lies in it.
final class Mp4Writer implements FrameWriter {
    /// A player can begin at a whole picture; one every so many seconds.
    private static final int SECONDS_BETWEEN_WHOLES = 5;

    private final SeekableByteChannel out;
    private final Film film;
    private final Encoder encoder;
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Integer> wholes = new ArrayList<>();
    private final long pictures;

    Mp4Writer(SeekableByteChannel out, Film film) throws IOException {
        this.out = out;
        this.film = film;
        this.encoder = new Encoder(film.width(), film.height(), film.framesPerSecond());
        Mp4Box kind = new Mp4Box("ftyp").text("isom").number(512).text("isom").text("iso2").text("avc1").text("mp41");
        write(ByteBuffer.wrap(kind.bytes()));
        // The size, which is not known yet, may need 64 bits.
        write(ByteBuffer.wrap(new Mp4Box("mdat").number(0).number(0).bytes()));
        pictures = out.position();
    }

    @Override
    public void add(int[] argb) throws IOException {
        boolean isWhole = wholes.isEmpty() || sizes.size() - wholes.getLast() >= SECONDS_BETWEEN_WHOLES * film.framesPerSecond();
        if (isWhole) {
            wholes.add(sizes.size());
        }
        unit(isWhole ? encoder.whole(argb) : encoder.difference(argb));
    }

    @Override
    public void same() throws IOException {
        unit(encoder.same());
    }

    private void unit(byte[] unit) throws IOException {
        write(ByteBuffer.allocate(4 + unit.length).putInt(unit.length).put(unit).flip());
        sizes.add(4 + unit.length);
    }

    @Override
    public void finish() throws IOException {
        long end = out.position();
        write(ByteBuffer.wrap(new Mp4Index(film, encoder, sizes, wholes, pictures).bytes()));
        out.position(pictures - 16);
        write(ByteBuffer.allocate(16).putInt(1).put(new byte[] {'m', 'd', 'a', 't'}).putLong(end - pictures + 16).flip());
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
