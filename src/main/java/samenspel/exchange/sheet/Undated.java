package samenspel.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook without the moment at which it was written, so that the same content is the same file.
///
/// Its parts are found by the directory at its end: the JDK's own reader of streams stumbles over the sizes the library
/// writes behind each part.
public final class Undated {
    private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created [^>]*>[^<]*</dcterms:created>";
    private static final int END = 22;
    private static final int ENTRY = 46;
    private static final int HEADER = 30;

    private Undated() {
    }

    /// @param workbook as the library has written it
    public static byte[] of(byte[] workbook) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            int entry = zip.getInt(workbook.length - END + 16);
            for (int left = zip.getShort(workbook.length - END + 10); left > 0; left--) {
                int name = zip.getShort(entry + 28);
                copy(new String(workbook, entry + ENTRY, name, StandardCharsets.UTF_8), content(zip, entry), out);
                entry += ENTRY + name + zip.getShort(entry + 30) + zip.getShort(entry + 32);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(ByteBuffer zip, int entry) throws IOException {
        int header = zip.getInt(entry + 42);
        int start = header + HEADER + zip.getShort(header + 26) + zip.getShort(header + 28);
        try (InflaterInputStream part = new InflaterInputStream(new ByteArrayInputStream(zip.array(), start, zip.getInt(entry + 20)), new Inflater(true))) {
            return part.readAllBytes();
        }
    }

    private static void copy(String name, byte[] content, ZipOutputStream out) throws IOException {
        ZipEntry part = new ZipEntry(name);
        part.setTimeLocal(FIRST_OF_ZIP);
        out.putNextEntry(part);
        out.write(name.equals(PROPERTIES) ? undated(content) : content);
        out.closeEntry();
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8).replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8);
    }
}
