package samenspel.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Files with earlier states that cannot be read, wholly or in part: damaged, or of a newer version. They are set aside beside the
/// file in which states are kept, and never written over.
final class DamagedStates {
    private static final String ASIDE = ".damaged";

    private DamagedStates() {
    }

    /// Whether not all of a file with states can be read. One without content holds none.
    static boolean isDamaged(Path place) {
        try {
            byte[] bytes = Files.isRegularFile(place) ? Files.readAllBytes(place) : new byte[0];
            return bytes.length > 0 && !JournalFile.contents(bytes).whole();
        } catch (IOException unreadable) {
            return true;
        }
    }

    /// Sets a file aside if it is damaged.
    ///
    /// @return where it is now
    static Optional<Path> setAside(Path place) throws IOException {
        return isDamaged(place) ? Optional.of(Files.move(place, unused(place))) : Optional.empty();
    }

    /// Brings what was set aside beside another file.
    static void move(Path from, Path to) throws IOException {
        for (Path aside : asideOf(from)) {
            Files.move(aside, unused(to));
        }
    }

    private static Path unused(Path place) {
        Path candidate = place.resolveSibling(place.getFileName() + ASIDE);
        for (int n = 2; Files.exists(candidate); n++) {
            candidate = place.resolveSibling(place.getFileName() + ASIDE + "-" + n);
        }
        return candidate;
    }

    /// What was set aside of the states in a file.
    static List<Path> asideOf(Path place) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> String.valueOf(one.getFileName()).startsWith(place.getFileName() + ASIDE)).sorted().toList();
        } catch (IOException unknown) {
            return List.of();
        }
    }
}
