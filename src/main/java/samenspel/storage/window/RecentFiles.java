package samenspel.storage.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.PrivateFiles;

/// The files that were opened or saved last, kept in a file that its user alone may read: the moment and the path of each, on a line
/// of its own. The list is never worth an error: one that cannot be read counts as empty, one that cannot be written is left.
public final class RecentFiles {
    private static final int MOST = 10;
    private static final char BETWEEN = '\t';

    private final Path list;

    /// A file, and when it was opened or saved last.
    public record Recent(Path file, Instant used) {
    }

    /// @param settings the folder of the program's own files
    public RecentFiles(Path settings) {
        this.list = settings.resolve("recent-files.txt");
    }

    /// The one used last first.
    public synchronized List<Recent> all() {
        try {
            return Files.readAllLines(list, StandardCharsets.UTF_8).stream().flatMap(line -> recent(line).stream()).limit(MOST).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static Optional<Recent> recent(String line) {
        int at = line.indexOf(BETWEEN);
        try {
            return at < 0 ? Optional.empty() : Optional.of(new Recent(Path.of(line.substring(at + 1)), Instant.parse(line.substring(0, at))));
        } catch (DateTimeException | InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    /// A file was opened or saved; one whose name holds a line break is left out.
    public synchronized void used(Path file, Instant now) {
        Path whole = file.toAbsolutePath().normalize();
        if (whole.toString().lines().count() == 1) {
            write(Stream.concat(Stream.of(new Recent(whole, now)), others(whole)).limit(MOST).toList());
        }
    }

    /// Takes a file off the list.
    public synchronized void forget(Path file) {
        write(others(file).toList());
    }

    public synchronized void clear() {
        write(List.of());
    }

    private Stream<Recent> others(Path file) {
        return new ArrayList<>(all()).stream().filter(recent -> !recent.file().equals(file));
    }

    private void write(List<Recent> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach(recent -> lines.append(recent.used()).append(BETWEEN).append(recent.file()).append('\n'));
        try {
            PrivateFiles.makeFolder(list.toAbsolutePath().getParent());
            PrivateFiles.replace(list, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | CannotSave left) {
            // It is as it was.
        }
    }
}
