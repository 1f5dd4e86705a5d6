package samenspel.exchange.cells;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the end of a packed file (zip) says of its list of parts, looked at before that list is read: whoever opens it makes
/// room for all of it.
public final class PackedEnd {
    /// More than a folder of files or a workbook needs.
    private static final int MOST_PARTS = 20_000;
    private static final long MOST_BYTES = 8L << 20;
    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_REMARK = 0xffff;
    private static final int PARTS_AT = 10;
    private static final int BYTES_AT = 12;

    private PackedEnd() {
    }

    /// Whether a packed file lists more parts than are looked at; false for what is none.
    public static boolean isCrowded(Path file) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            return isCrowded(in);
        }
    }

    static boolean isCrowded(SeekableByteChannel in) throws IOException {
        int length = (int) Math.min(in.size(), LENGTH + LONGEST_REMARK);
        ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(in.size() - length);
        while (end.hasRemaining() && in.read(end) >= 0) {
            // goes on until all of it is there
        }
        in.position(0);
        for (int at = end.position() - LENGTH; at >= 0; at--) {
            if (end.getInt(at) == SIGNATURE) {
                // A count that does not fit is written as the highest number, and is elsewhere.
                return Short.toUnsignedInt(end.getShort(at + PARTS_AT)) > MOST_PARTS || Integer.toUnsignedLong(end.getInt(at + BYTES_AT)) > MOST_BYTES;
            }
        }
        return false;
    }
}
