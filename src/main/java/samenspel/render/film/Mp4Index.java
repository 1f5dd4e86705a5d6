package samenspel.render.film;

import java.util.List;
import samenspel.render.film.h264.Encoder;

/// What an MP4 file says about its pictures: size, pace, where each lies.
///
/// @param sizes    bytes of each picture
/// @param wholes   those at which a player can begin, counted from 0
/// @param pictures where in the file the first begins
record Mp4Index(Film film, Encoder encoder, List<Integer> sizes, List<Integer> wholes, long pictures) {
    private static final int PER_SECOND = 1000;
    /// Fixed-point 1 and the matrix that turns nothing.
    private static final int ONE = 0x10000;
    private static final int[] UPRIGHT = {ONE, 0, 0, 0, ONE, 0, 0, 0, 0x40000000};
    private static final int UNDETERMINED = 0x55c4;

    byte[] bytes() {
        return new Mp4Box("moov").box(whole()).box(track()).bytes();
    }

    private int duration() {
        return Math.toIntExact(Math.round((double) sizes.size() * PER_SECOND / film.framesPerSecond()));
    }

    private Mp4Box whole() {
        return Mp4Box.full("mvhd", 0).numbers(0, 0, PER_SECOND, duration(), ONE).shorts(0x100, 0).numbers(0, 0)
                .numbers(UPRIGHT).numbers(0, 0, 0, 0, 0, 0, 2);
    }

    private Mp4Box track() {
        Mp4Box head = Mp4Box.full("tkhd", 3).numbers(0, 0, 1, 0, duration(), 0, 0).shorts(0, 0, 0, 0)
                .numbers(UPRIGHT).numbers(film.width() << 16, film.height() << 16);
        Mp4Box pace = Mp4Box.full("mdhd", 0).numbers(0, 0, film.framesPerSecond(), sizes.size()).shorts(UNDETERMINED, 0);
        Mp4Box kind = Mp4Box.full("hdlr", 0).number(0).text("vide").numbers(0, 0, 0).raw(0);
        return new Mp4Box("trak").box(head).box(new Mp4Box("mdia").box(pace).box(kind).box(media()));
    }

    private Mp4Box media() {
        Mp4Box here = Mp4Box.full("dref", 0).number(1).box(Mp4Box.full("url ", 1));
        return new Mp4Box("minf").box(Mp4Box.full("vmhd", 1).shorts(0, 0, 0, 0)).box(new Mp4Box("dinf").box(here)).box(table());
    }

    private Mp4Box table() {
        Mp4Box paces = Mp4Box.full("stts", 0).numbers(1, sizes.size(), 1);
        Mp4Box starts = Mp4Box.full("stss", 0).number(wholes.size()).numbers(wholes.stream().mapToInt(whole -> whole + 1).toArray());
        Mp4Box chunks = Mp4Box.full("stsc", 0).numbers(1, 1, sizes.size(), 1);
        Mp4Box bytes = Mp4Box.full("stsz", 0).numbers(0, sizes.size()).numbers(sizes.stream().mapToInt(Integer::intValue).toArray());
        Mp4Box where = Mp4Box.full("stco", 0).numbers(1, Math.toIntExact(pictures));
        return new Mp4Box("stbl").box(Mp4Box.full("stsd", 0).number(1).box(pictureKind())).box(paces).box(starts).box(chunks).box(bytes).box(where);
    }

    private Mp4Box pictureKind() {
        Mp4Box colours = new Mp4Box("colr").text("nclx").shorts(1, 1, 1).raw(0);
        return new Mp4Box("avc1").shorts(0, 0, 0, 1).numbers(0, 0, 0, 0).shorts(film.width(), film.height())
                .numbers(72 * ONE, 72 * ONE, 0).shorts(1).bytes(new byte[32]).shorts(24, 0xffff).box(coding()).box(colours);
    }

    private Mp4Box coding() {
        byte[] sequence = encoder.sequence();
        byte[] picture = encoder.picture();
        return new Mp4Box("avcC").raw(1, sequence[1], sequence[2], sequence[3], 0xff, 0xe1).shorts(sequence.length).bytes(sequence)
                .raw(1).shorts(picture.length).bytes(picture);
    }
}
