package samenspel.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs parts into a ZIP whose bytes follow from the parts alone: all have the same fixed time.
///
/// The first moment a ZIP knows, midnight of 1 January 1980, stands in the JDK for any moment before it, and is then
/// written with a further time that depends on the time zone; so the time is the next one there is.
public final class ZipWriter implements AutoCloseable {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final ZipOutputStream zip;

    public ZipWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    public void add(String name, byte[] content) throws IOException {
        ZipEntry part = new ZipEntry(name);
        part.setTimeLocal(ALWAYS);
        zip.putNextEntry(part);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
