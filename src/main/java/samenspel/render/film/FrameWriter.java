package samenspel.render.film;

import java.io.IOException;

/// Takes frames in order.
interface FrameWriter extends AutoCloseable {
    /// @param argb opaque pixels, row by row
    void add(int[] argb) throws IOException;

    /// The former frame once more.
    void same() throws IOException;

    void finish() throws IOException;

    @Override
    default void close() throws IOException {
        // Nothing but memory is held.
    }
}
