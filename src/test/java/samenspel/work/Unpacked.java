package samenspel.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The bytes of a file as text, with all that is packed in it: parts of a zip, the letters of a PDF, and deflated pieces.
final class Unpacked {
    private static final int MOST = 1 << 22;

    private Unpacked() {
    }

    static String of(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder(readings(bytes));
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    all.append(part.getName()).append('\n').append(of(zip.readAllBytes()));
                }
            }
            return all.toString();
        }
        if (new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                all.append(new PDFTextStripper().getText(pdf)).append(pdf.getDocumentInformation().getCOSObject());
            }
        }
        for (int at = 0; at + 1 < bytes.length; at++) {
            if (bytes[at] == 0x78 && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0) {
                all.append(readings(inflated(bytes, at)));
            }
        }
        return all.toString();
    }

    /// As UTF-8 and as UTF-16 without its zeros.
    private static String readings(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8) + "\n" + new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "") + "\n";
    }

    private static byte[] inflated(byte[] bytes, int from) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            for (int read = inflater.inflate(buffer); read > 0 && out.size() < MOST; read = inflater.inflate(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (DataFormatException nothing) {
            return out.size() < 64 ? new byte[0] : out.toByteArray();
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }
}
