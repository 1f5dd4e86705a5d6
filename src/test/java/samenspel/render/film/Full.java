package samenspel.render.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/// A channel on a disk that has room for so many bytes.
record Full(SeekableByteChannel channel, long room) implements SeekableByteChannel {

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        if (channel.position() + bytes.remaining() > room) {
            throw new IOException("No space left on device");
        }
        return channel.write(bytes);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return channel.read(into);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
        channel.position(to);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long to) throws IOException {
        channel.truncate(to);
        return this;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
