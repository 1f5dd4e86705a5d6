package samenspel.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import samenspel.text.ZipWriter;

/// A workbook without the moment and the language of the system in which it was written, so that the same content is the
/// same file.
///
/// Its parts are found by the directory at its end: the JDK's own reader of streams stumbles over the sizes the library
/// writes behind each part.
public final class Undated {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created [^>]*>[^<]*</dcterms:created>");
    private static final String SHEETS = "xl/worksheets/sheet";
    /// The library writes the word as the language of the system writes it in small letters, in Turkish `warnıng`.
    private static final Pattern WARNING = Pattern.compile("(<dataValidation [^>]*errorStyle=\")warn[^\"]*ng(\")");
    private static final int END = 22;
    private static final int ENTRY = 46;
    private static final int HEADER = 30;

    private Undated() {
    }

    /// @param workbook as the library has written it
    public static byte[] of(byte[] workbook) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipWriter out = new ZipWriter(bytes)) {
            int entry = zip.getInt(workbook.length - END + 16);
            for (int left = zip.getShort(workbook.length - END + 10); left > 0; left--) {
                int name = zip.getShort(entry + 28);
                String part = new String(workbook, entry + ENTRY, name, StandardCharsets.UTF_8);
                out.add(part, settled(part, content(zip, entry)));
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

    private static byte[] settled(String part, byte[] content) {
        if (part.equals(PROPERTIES)) {
            return replaced(content, CREATED, "");
        }
        return part.startsWith(SHEETS) ? replaced(content, WARNING, "$1warning$2") : content;
    }

    private static byte[] replaced(byte[] content, Pattern what, String by) {
        return what.matcher(new String(content, StandardCharsets.UTF_8)).replaceAll(by).getBytes(StandardCharsets.UTF_8);
    }
}
