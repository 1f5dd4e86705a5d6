package samenspel.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// What is in a file, as it is.
final class Bytes {
    private Bytes() {
    }

    /// As problems call the file.
    static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    /// All bytes; empty, with a problem found, if they cannot be had or are more than allowed.
    static Optional<byte[]> read(Path file, long most, Findings findings) {
        if (Files.isDirectory(file)) {
            return refused(findings, Flaw.FILE_IS_FOLDER);
        }
        try {
            return Files.size(file) > most ? refused(findings, Flaw.TOO_LARGE) : Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            return refused(findings, Flaw.FILE_MISSING);
        } catch (AccessDeniedException denied) {
            return refused(findings, Flaw.FILE_NOT_ALLOWED);
        } catch (IOException unreadable) {
            return refused(findings, Flaw.FILE_UNREADABLE, String.valueOf(unreadable.getMessage()));
        }
    }

    private static Optional<byte[]> refused(Findings findings, Flaw flaw, Object... arguments) {
        findings.add(flaw, "", Spot.NOWHERE, arguments);
        return Optional.empty();
    }
}
