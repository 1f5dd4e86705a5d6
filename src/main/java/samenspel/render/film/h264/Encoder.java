package samenspel.render.film.h264;

/// Turns frames into units of a stream, one a frame. Not for two threads at once.
///
/// Keeps two frames and the one a player shows. Time is in proportion to what changes.
public final class Encoder {
    /// Lines of a drawing stay sharp at this step of levels; a higher one gives smaller files.
    private static final int QUANTISER = 20;

    private final Parameters parameters;
    private final YuvFrame shown;
    private final Bits bits = new Bits();
    private final Macroblocks macroblocks;
    private YuvFrame source;
    private YuvFrame former;
    private int number;
    private int wholes;

    /// @param width  in pixels, even
    /// @param height in pixels, even
    public Encoder(int width, int height, int framesPerSecond) {
        if (width < 2 || height < 2 || width % 2 + height % 2 > 0) {
            throw new IllegalArgumentException("a film's sides are even: " + width + " × " + height);
        }
        parameters = new Parameters(width, height, framesPerSecond, QUANTISER);
        shown = YuvFrame.of(width, height);
        source = YuvFrame.of(width, height);
        former = YuvFrame.of(width, height);
        macroblocks = new Macroblocks(shown, bits, QUANTISER);
    }

    /// The unit that says what the stream is: profile, size, pace, colours.
    public byte[] sequence() {
        return parameters.sequence();
    }

    /// The unit that says how pictures are coded.
    public byte[] picture() {
        return parameters.picture();
    }

    /// A picture that needs no other.
    ///
    /// @param argb opaque pixels, row by row
    public byte[] whole(int[] argb) {
        take(argb);
        number = 0;
        parameters.header(bits, true, 0, wholes++);
        for (int row = 0; row < parameters.rows(); row++) {
            for (int column = 0; column < parameters.columns(); column++) {
                macroblocks.whole(source, 16 * column, 16 * row);
            }
        }
        return Unit.WHOLE.of(bits.end());
    }

    /// A picture as the former one with what differs.
    public byte[] difference(int[] argb) {
        take(argb);
        begin();
        for (int row = 0; row < parameters.rows(); row++) {
            for (int column = 0; column < parameters.columns(); column++) {
                if (source.isSame(former, column, row)) {
                    macroblocks.skip();
                } else {
                    macroblocks.difference(source, 16 * column, 16 * row);
                }
            }
        }
        macroblocks.end();
        return Unit.DIFFERENCE.of(bits.end());
    }

    /// The former picture once more.
    public byte[] same() {
        begin();
        macroblocks.skip(parameters.rows() * parameters.columns());
        macroblocks.end();
        return Unit.DIFFERENCE.of(bits.end());
    }

    private void begin() {
        number = number + 1 & 0xff;
        parameters.header(bits, false, number, 0);
    }

    private void take(int[] argb) {
        YuvFrame next = former;
        former = source;
        source = next;
        source.take(argb, parameters.width(), parameters.height());
        shown.forget();
    }
}
