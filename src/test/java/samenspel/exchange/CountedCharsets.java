package samenspel.exchange;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.charset.spi.CharsetProvider;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// An encoding that is UTF-8 and counts how often somebody decodes it.
public final class CountedCharsets extends CharsetProvider {
    static final String NAME = "x-samenspel-counted";
    static final AtomicInteger DECODED = new AtomicInteger();
    private static final Charset COUNTED = new Counted();

    @Override
    public Iterator<Charset> charsets() {
        return List.of(COUNTED).iterator();
    }

    @Override
    public Charset charsetForName(String name) {
        return name.equals(NAME) ? COUNTED : null;
    }

    private static final class Counted extends Charset {
        Counted() {
            super(NAME, new String[0]);
        }

        @Override
        public boolean contains(Charset other) {
            return StandardCharsets.UTF_8.contains(other);
        }

        @Override
        public CharsetDecoder newDecoder() {
            DECODED.incrementAndGet();
            return StandardCharsets.UTF_8.newDecoder();
        }

        @Override
        public CharsetEncoder newEncoder() {
            return StandardCharsets.UTF_8.newEncoder();
        }
    }
}
