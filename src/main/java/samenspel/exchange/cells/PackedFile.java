package samenspel.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /// In what office programs pack, and in no folder of files.
    private static final String TYPES = "[Content_Types].xml";
    private static final String STYLES = "styles.xml";
    private static final String SHARED = "<sst";
    private static final String TEXT_END = "/si>";
    private static final String DOCTYPE = "<!DOCTYPE";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String MERGED = "mergeCell ref=\"";
    private static final Pattern MERGED_RANGE = Pattern.compile(MERGED + "([A-Z]+\\d+:[A-Z]+\\d+)\"");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern ID = Pattern.compile("\\sId=\"([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile("\\sTarget=\"/?(?:xl/)?([^\"]*)\"");
    /// Longer than anything that is looked for.
    private static final int OVERLAP = 64;

    private final FileDraft fileDraft;
    private final Map<String, Set<String>> merged = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final byte[] buffer = new byte[1 << 16];
    private final long allowed;
    private long bytes;
    private int partCount;
    private boolean workbook;
    private boolean ofWorkbooks;
    private boolean shared;
    private int texts;
    private boolean styles;

    private PackedFile(int packedBytes, FileDraft fileDraft) {
        this.fileDraft = fileDraft;
        allowed = Math.min(most().unpacked(), Math.max(ALWAYS_ALLOWED, (long) packedBytes * MOST_RATIO));
    }

    private TableLimits most() {
        return fileDraft.limits().tables();
    }

    /// What a look through a workbook tells.
    ///
    /// Cost: what it takes to unpack at most 300 MB, of which nothing is kept.
    ///
    /// @throws Unreadable for anything that is no sound workbook
    static PackedFile of(byte[] packed, FileDraft fileDraft) {
        PackedFile look = new PackedFile(packed.length, fileDraft);
        try (SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel(packed)) {
            if (PackedEnd.isCrowded(bytes)) {
                throw new Unreadable(ImportReason.PACKED_TOO_MANY_PARTS, Spot.NOWHERE, look.most().parts());
            }
            look.parts(bytes);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(ImportReason.WORKBOOK, Spot.NOWHERE);
        }
        if (!look.workbook) {
            throw new Unreadable(look.ofWorkbooks || isNamedPacked(fileDraft) ? ImportReason.WORKBOOK : ImportReason.PACKED_FOLDER, Spot.NOWHERE);
        }
        return look;
    }

    /// A folder that is packed is read as one by this name, if it can be.
    private static boolean isNamedPacked(FileDraft fileDraft) {
        return fileDraft.ledger().file().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private void parts(SeekableInMemoryByteChannel packed) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(packed).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                count(part.getName());
                fileDraft.look(0);
                try (InputStream content = zip.getInputStream(part)) {
                    part(part.getName(), content);
                }
            }
        }
    }

    /// Whether the workbook has a part with formats of cells; a workbook need not have one.
    boolean hasStyles() {
        return styles;
    }

    /// The ranges of merged cells of a sheet, such as `A2:A4`.
    ///
    /// @param sheet its id in the workbook
    Set<String> merged(String sheet) {
        return merged.getOrDefault("xl/" + parts.getOrDefault(sheet, ""), Set.of());
    }

    private void count(String name) {
        workbook |= name.equals(WORKBOOK);
        ofWorkbooks |= name.equals(TYPES);
        styles |= name.endsWith(STYLES);
        if (++partCount > most().parts()) {
            throw new Unreadable(ImportReason.PACKED_TOO_MANY_PARTS, Spot.NOWHERE, most().parts());
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
                throw tooLarge();
            }
            fileDraft.look(0);
            String text = end + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            if (text.contains(DOCTYPE)) {
                throw new Unreadable(ImportReason.ENTITIES, Spot.NOWHERE);
            }
            wide |= written && text.indexOf('\0') >= 0;
            places.check(text.substring(end.length()));
            countTexts(text, Math.max(0, end.length() - TEXT_END.length() + 1));
            look(name, text);
            end = text.substring(Math.max(0, text.length() - OVERLAP));
        }
        if (wide) {
            // Letters of two bytes, in which neither can be seen, no spreadsheet writes.
            throw new Unreadable(ImportReason.WORKBOOK, Spot.NOWHERE);
        }
    }

    private Unreadable tooLarge() {
        return allowed == most().unpacked() ? new Unreadable(ImportReason.PACKED_TOO_LARGE, Spot.NOWHERE, allowed)
                : new Unreadable(ImportReason.PACKED_TOO_DENSE, Spot.NOWHERE, MOST_RATIO);
    }

    /// Texts that cells share, all of which the reader of workbooks keeps.
    ///
    /// @param from where those begin that were not counted before
    private void countTexts(String text, int from) {
        shared |= text.contains(SHARED);
        for (int at = shared ? text.indexOf(TEXT_END, from) : -1; at >= 0; at = text.indexOf(TEXT_END, at + 1)) {
            texts++;
        }
        if (texts > most().cells()) {
            throw new Unreadable(ImportReason.TABLE_TOO_LARGE, Spot.NOWHERE, most().cells());
        }
    }

    private void look(String name, String text) {
        if (name.equals(RELATIONS)) {
            RELATION.matcher(text).results().map(MatchResult::group).forEach(this::relation);
        } else if (text.contains(MERGED)) {
            MERGED_RANGE.matcher(text).results().forEach(range -> merged.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(range.group(1)));
        }
    }

    private void relation(String written) {
        Matcher id = ID.matcher(written);
        Matcher target = TARGET.matcher(written);
        if (id.find() && target.find()) {
            parts.put(id.group(1), target.group(1));
        }
    }
}
