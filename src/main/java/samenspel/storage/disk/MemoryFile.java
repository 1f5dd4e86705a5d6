package samenspel.storage.disk;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/// A file that lies in memory, of at most 2 GB.
final class MemoryFile implements SeekableByteChannel {
    private byte[] bytes = new byte[1 << 13];
    private int size;
    private int at;

    /// What was written.
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public int write(ByteBuffer from) {
        int more = from.remaining();
        int end = Math.addExact(at, more);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length)));
        }
        from.get(bytes, at, more);
        at = end;
        size = Math.max(size, end);
        return more;
    }

    @Override
    public int read(ByteBuffer into) {
        int count = Math.min(into.remaining(), size - at);
        if (count <= 0) {
            return into.hasRemaining() ? -1 : 0;
        }
        into.put(bytes, at, count);
        at += count;
        return count;
    }

    @Override
    public long position() {
        return at;
    }

    @Override
    public SeekableByteChannel position(long position) {
        at = Math.toIntExact(position);
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        size = (int) Math.min(size, length);
        at = Math.min(at, size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // There is nothing to let go.
    }
}
