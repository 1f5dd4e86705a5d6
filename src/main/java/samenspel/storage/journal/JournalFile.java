package samenspel.storage.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The bytes of a journal's file.
///
/// It begins with one line, `samenspel-journal 1 ` and the window's id. Records follow without anything between them:
///
/// | bytes | what |
/// |---|---|
/// | 4 | length of the content, big-endian |
/// | 4 | CRC-32C of the content, big-endian |
/// | length | the content ([JournalRecord]) |
///
/// Only the end is written to, so what a kill or a full disk leaves is whole records and at most a piece of one. Reading
/// takes every record whose checksum is right. One that is not is passed over by its length; what was put together from it is left
/// out until a record stands alone again. Nothing is read beyond a length that leads out of the file.
final class JournalFile {
    private static final String HEADING = "samenspel-journal 1 ";
    private static final int LONGEST_HEADING = 80;
    private static final int FRAME = 2 * Integer.BYTES;

    private JournalFile() {
    }

    /// The first line.
    static byte[] heading(String window) {
        return (HEADING + window + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /// A record as it is appended.
    static byte[] framed(byte[] content) {
        return ByteBuffer.allocate(FRAME + content.length).putInt(content.length).putInt(sum(content)).put(content).array();
    }

    /// The id of the window that wrote it; empty where the bytes are not of a journal.
    static Optional<String> window(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADING), StandardCharsets.US_ASCII);
        int end = start.indexOf('\n');
        return start.startsWith(HEADING) && end > 0 ? Optional.of(start.substring(HEADING.length(), end)) : Optional.empty();
    }

    /// What is in a journal.
    ///
    /// @param works   that can be read, the first one first
    /// @param damaged whether a whole record after the last of them cannot be read; a piece of one at the end is none
    /// @param whole   whether all of it can be read, to the end
    record Contents(List<KeptStudy> works, boolean damaged, boolean whole) {
        static final Contents UNREADABLE = new Contents(List.of(), true, false);

        Contents {
            works = List.copyOf(works);
        }
    }

    /// All that was kept and can be read, the first one first.
    static List<KeptStudy> works(byte[] bytes) {
        return contents(bytes).works();
    }

    static Contents contents(byte[] bytes) {
        List<KeptStudy> works = new ArrayList<>();
        Optional<KeptStudy> before = Optional.empty();
        boolean whole = window(bytes).isPresent();
        ByteBuffer rest = window(bytes).map(window -> ByteBuffer.wrap(bytes).position(heading(window).length)).orElse(ByteBuffer.allocate(0));
        while (rest.remaining() >= FRAME) {
            int length = rest.getInt();
            int sum = rest.getInt();
            if (length < 0 || length > rest.remaining()) {
                return new Contents(works, before.isEmpty(), false);
            }
            byte[] content = new byte[length];
            rest.get(content);
            before = sum == sum(content) ? JournalRecord.read(content, before) : Optional.empty();
            before.ifPresent(works::add);
            whole &= before.isPresent();
        }
        return new Contents(works, before.isEmpty(), whole && !rest.hasRemaining());
    }

    private static int sum(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return (int) sum.getValue();
    }
}
