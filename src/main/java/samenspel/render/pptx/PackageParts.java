package samenspel.render.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import samenspel.text.XmlWriter;
import samenspel.text.ZipWriter;

/// The files inside a presentation.
final class PackageParts implements AutoCloseable {
    private final ZipWriter zip;

    PackageParts(OutputStream out) {
        this.zip = new ZipWriter(out);
    }

    /// A part that is the same in every presentation.
    ///
    /// @param stored the resource that holds it
    void add(String name, String stored) throws IOException {
        try (InputStream in = PackageParts.class.getResourceAsStream(stored)) {
            zip.add(name, in.readAllBytes());
        }
    }

    void add(String name, XmlWriter xml) throws IOException {
        zip.add(name, xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] whole) throws IOException {
        zip.add(name, whole);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
