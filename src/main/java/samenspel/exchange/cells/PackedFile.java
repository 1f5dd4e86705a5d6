package samenspel.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Looks through a packed workbook before anything is made of it: how many parts, how large and how much
/// larger than packed, and that no part defines text of its own. Unpacks as the reader of workbooks does, so that
/// both see the same parts.
public final class PackedFile {
    static final int MOST_PARTS = 2_000;
    static final long MOST_BYTES = 300L << 20;
    /// Sheets pack to a tenth, repetitive ones to a hundredth; a bomb to a thousandth.
    static final int MOST_RATIO = 300;
    private static final int ALWAYS_ALLOWED = 10 << 20;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STYLES = "styles.xml";
    private static final String DOCTYPE = "<!DOCTYPE";

    private final byte[] buffer = new byte[1 << 16];
    private final long allowed;
    private long bytes;
    private int parts;
    private boolean workbook;
    private boolean styles;

    private PackedFile(int packedBytes) {
        allowed = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, (long) packedBytes * MOST_RATIO));
    }

    /// Whether the workbook has a part with formats of cells; a workbook need not have one.
    ///
    /// Cost: what it takes to unpack at most 300 MB, of which nothing is kept.
    ///
    /// @throws Unreadable for anything that is no sound workbook
    public static boolean hasStyles(byte[] packed) {
        PackedFile look = new PackedFile(packed.length);
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(packed)).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                look.count(part.getName());
                try (InputStream content = zip.getInputStream(part)) {
                    look.part(content);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(ImportReason.WORKBOOK, Spot.NOWHERE);
        }
        if (!look.workbook) {
            throw new Unreadable(ImportReason.WORKBOOK, Spot.NOWHERE);
        }
        return look.styles;
    }

    private void count(String name) {
        workbook |= name.equals(WORKBOOK);
        styles |= name.endsWith(STYLES);
        if (++parts > MOST_PARTS) {
            throw new Unreadable(ImportReason.PACKED_TOO_LARGE, Spot.NOWHERE, MOST_BYTES);
        }
    }

    private void part(InputStream content) throws IOException {
        String end = "";
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > allowed) {
                throw new Unreadable(ImportReason.PACKED_TOO_LARGE, Spot.NOWHERE, allowed);
            }
            String text = end + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            if (text.contains(DOCTYPE)) {
                throw new Unreadable(ImportReason.ENTITIES, Spot.NOWHERE);
            }
            end = text.substring(Math.max(0, text.length() - DOCTYPE.length()));
        }
    }
}
