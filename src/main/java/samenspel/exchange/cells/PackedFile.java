package samenspel.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingLimits.TableLimits;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Looks through a packed workbook before anything is made of it: how many parts, how large and how much
/// larger than packed, that no part defines text of its own and no cell lies beyond the last one. Unpacks as the reader of workbooks does, so that
/// both see the same parts.
public final class PackedFile {
    /// Sheets pack to a tenth, repetitive ones to a hundredth; a bomb to a thousandth.
    static final int MOST_RATIO = 300;
    private static final int ALWAYS_ALLOWED = 10 << 20;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STYLES = "styles.xml";
    private static final String DOCTYPE = "<!DOCTYPE";

    private final FileDraft fileDraft;
    private final byte[] buffer = new byte[1 << 16];
    private final long allowed;
    private long bytes;
    private int parts;
    private boolean workbook;
    private boolean styles;

    private PackedFile(int packedBytes, FileDraft fileDraft) {
        this.fileDraft = fileDraft;
        allowed = Math.min(most().unpacked(), Math.max(ALWAYS_ALLOWED, (long) packedBytes * MOST_RATIO));
    }

    private TableLimits most() {
        return fileDraft.limits().tables();
    }

    /// Whether the workbook has a part with formats of cells; a workbook need not have one.
    ///
    /// Cost: what it takes to unpack at most 300 MB, of which nothing is kept.
    ///
    /// @throws Unreadable for anything that is no sound workbook
    public static boolean hasStyles(byte[] packed, FileDraft fileDraft) {
        PackedFile look = new PackedFile(packed.length, fileDraft);
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(packed)).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                look.count(part.getName());
                fileDraft.look(0);
                try (InputStream content = zip.getInputStream(part)) {
                    look.part(part.getName(), content);
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
        if (++parts > most().parts()) {
            throw new Unreadable(ImportReason.PACKED_TOO_LARGE, Spot.NOWHERE, most().unpacked());
        }
    }

    private void part(String name, InputStream content) throws IOException {
        boolean written = name.toLowerCase(Locale.ROOT).endsWith(".xml");
        CellPlaces places = new CellPlaces(most());
        boolean wide = false;
        String end = "";
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > allowed) {
                throw new Unreadable(ImportReason.PACKED_TOO_LARGE, Spot.NOWHERE, allowed);
            }
            fileDraft.look(0);
            String text = end + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            if (text.contains(DOCTYPE)) {
                throw new Unreadable(ImportReason.ENTITIES, Spot.NOWHERE);
            }
            wide |= written && text.indexOf('\0') >= 0;
            end = places.check(text);
        }
        if (wide) {
            // Letters of two bytes, in which neither can be seen, no spreadsheet writes.
            throw new Unreadable(ImportReason.WORKBOOK, Spot.NOWHERE);
        }
    }
}
