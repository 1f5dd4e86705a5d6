package samenspel.render.film;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.function.DoublePredicate;
import java.util.function.IntFunction;
import samenspel.diagram.Diagram;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;

/// Frames to show one after the other at a steady pace.
///
/// @param width  in pixels, even
/// @param height in pixels, even
/// @param frames how many
/// @param frame  the drawing of a frame, 0 to `frames` - 1; asked in order, for a GIF first for some of them.
///               When it gives the same object as before, nothing is painted. Pages are as wide in proportion to
///               their height as the film
public record Film(int width, int height, int framesPerSecond, int frames, IntFunction<Diagram> frame) {
    public static final int LARGEST_SIDE = 4096;
    public static final int SMALLEST_SIDE = 64;
    public static final int FASTEST = 60;

    /// The kinds of files.
    public enum Format {
        GIF,
        MP4
    }

    public Film {
        boolean sized = isSide(width) && isSide(height);
        if (!sized || framesPerSecond < 1 || framesPerSecond > FASTEST || frames < 1) {
            throw new IllegalArgumentException("no film: " + width + " × " + height + ", " + frames + " frames, " + framesPerSecond + " a second");
        }
    }

    /// Whether a film can be so wide or high.
    public static boolean isSide(int pixels) {
        return pixels >= SMALLEST_SIDE && pixels <= LARGEST_SIDE && pixels % 2 == 0;
    }

    /// Writes the film from the channel's start.
    ///
    /// @param going called after each frame with the share done; false ends the work
    /// @return false when it was ended; what has been written then is no film
    public boolean write(Format format, SeekableByteChannel out, DoublePredicate going) throws IOException {
        FilmFramePainter filmFramePainter = new FilmFramePainter(width, height);
        try (FrameWriter frameWriter = new BackgroundWriter(switch (format) {
            case GIF -> new GifWriter(out, this, GifPalette.of(this, new Painter(), new Pixels(width, height)));
            case MP4 -> new Mp4Writer(out, this);
        })) {
            Diagram former = null;
            for (int i = 0; i < frames; i++) {
                Diagram next = frame.apply(i);
                if (next == former) {
                    frameWriter.same();
                } else {
                    frameWriter.add(filmFramePainter.paint(next));
                }
                former = next;
                if (!going.test((i + 1.0) / frames)) {
                    return false;
                }
            }
            frameWriter.finish();
            return true;
        }
    }

    /// Paints a drawing as wide as the film, on its ground.
    void paint(Diagram diagram, Painter painter, Pixels pixels) {
        pixels.fill(diagram.ground());
        painter.paint(diagram, pixels, width / diagram.page().width());
    }
}
