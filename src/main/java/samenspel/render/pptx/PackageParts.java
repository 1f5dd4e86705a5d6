package samenspel.render.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import samenspel.text.XmlWriter;

/// The files inside a presentation. All have the same fixed time, so that equal slides are equal files.
final class PackageParts implements AutoCloseable {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    PackageParts(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// A part that is the same in every presentation.
    ///
    /// @param stored the resource that holds it
    void add(String name, String stored) throws IOException {
        try (InputStream in = PackageParts.class.getResourceAsStream(stored)) {
            add(name, in.readAllBytes());
        }
    }

    void add(String name, XmlWriter xml) throws IOException {
        add(name, xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
