package samenspel.storage.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.PrivateFiles;

/// The words of hints that have gone, a line each. They are never worth an error: what cannot be read counts as none, what cannot be
/// written is told again the next time.
public final class GoneHints {
    private final Path file;

    /// @param settings the folder of the program's own files
    public GoneHints(Path settings) {
        this.file = settings.resolve("hints.txt");
    }

    public Set<String> read() {
        try {
            return new TreeSet<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException none) {
            return new TreeSet<>();
        }
    }

    public void write(Set<String> words) {
        try {
            PrivateFiles.makeFolder(file.toAbsolutePath().getParent());
            PrivateFiles.replace(file, String.join("\n", new TreeSet<>(words)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException | CannotSave left) {
            // They are told again.
        }
    }
}
