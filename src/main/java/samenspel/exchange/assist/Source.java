package samenspel.exchange.assist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import samenspel.exchange.harvest.Limits;

/// A file to import.
///
/// @param name  as findings call it
/// @param bytes never changed
public record Source(String name, byte[] bytes) {

    /// A file's content, at most one byte more than may be read.
    ///
    /// @throws IOException if it cannot be opened
    public static Source of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new Source(Optional.ofNullable(file.getFileName()).orElse(file).toString(), bytes.readNBytes((int) Limits.MOST_BYTES + 1));
        }
    }

    /// The name without its ending.
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
