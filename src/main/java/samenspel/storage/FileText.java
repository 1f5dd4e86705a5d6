package samenspel.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.text.Spot;

/// The text of a file; what stands in the way is found and never thrown.
final class FileText {
    private FileText() {
    }

    /// As problems call the file.
    static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    /// The text without its byte order mark; empty, with a problem found, if it cannot be read.
    ///
    /// @param most bytes that such a file can need
    static Optional<String> of(Path file, long most, FileProblems findings) {
        if (Files.isDirectory(file)) {
            return refused(FileReason.FILE_IS_FOLDER, findings);
        }
        try (InputStream in = Files.newInputStream(file)) {
            // What is read counts: a device has no size, and a file may grow meanwhile.
            byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
            return of(bytes, most, findings);
        } catch (NoSuchFileException missing) {
            return refused(FileReason.FILE_MISSING, findings);
        } catch (AccessDeniedException denied) {
            return refused(FileReason.FILE_NOT_ALLOWED, findings);
        } catch (IOException unreadable) {
            return refused(FileReason.FILE_UNREADABLE, findings, String.valueOf(unreadable.getMessage()));
        }
    }

    /// The same of the content of a file.
    static Optional<String> of(byte[] utf8, long most, FileProblems findings) {
        return utf8.length > most ? refused(FileReason.TOO_LARGE, findings) : decoded(utf8, findings);
    }

    private static Optional<String> refused(FileReason flaw, FileProblems findings, Object... arguments) {
        findings.add(flaw, "", Spot.NOWHERE, arguments);
        return Optional.empty();
    }

    /// The text without its byte order mark; empty, with a problem found, if the bytes are not UTF-8.
    private static Optional<String> decoded(byte[] utf8, FileProblems findings) {
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            findings.add(FileReason.BAD_ENCODING, "", spotAfter(new String(utf8, 0, bytes.position(), StandardCharsets.UTF_8)));
            return Optional.empty();
        }
    }

    private static Spot spotAfter(String text) {
        List<String> lines = text.lines().toList();
        boolean fresh = lines.isEmpty() || text.endsWith("\n");
        return fresh ? new Spot(lines.size() + 1, 1) : new Spot(lines.size(), lines.getLast().length() + 1);
    }
}
