package samenspel.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import samenspel.storage.disk.CannotSave;
import samenspel.study.Document;

/// Keeps a copy of the open network when the program itself fails, before anything else is tried.
public final class Journal {
    private final Path file;

    /// @param folder of the program's own files; made when it is needed
    public Journal(Path folder) {
        this.file = folder.resolve("kept" + NetworkFile.SUFFIX);
    }

    /// Writes the copy in place of the one before.
    ///
    /// @return where it is; empty when not even that could be done
    public Optional<Path> keep(Document document) {
        try {
            Files.createDirectories(file.getParent());
            NetworkFile.save(document, file);
            return Optional.of(file);
        } catch (IOException | CannotSave | RuntimeException | Error failure) {
            // Where memory is short, the copy may be too much.
            return Optional.empty();
        }
    }
}
