package samenspel.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import samenspel.storage.disk.SameFile;

/// Where the journals of a user's windows are. Threads may share it.
public final class JournalFolder {
    private static final String ENDING = ".journal";

    private final Path folder;
    private final Set<Path> own = ConcurrentHashMap.newKeySet();

    /// @param settings the folder of the program's own files ([samenspel.storage.disk.Preferences#folder])
    public JournalFolder(Path settings) {
        this.folder = settings.resolve("journal");
    }

    /// A journal for a window. Nothing is made before there is something to keep.
    public Journal journal() {
        return new Journal(this, UUID.randomUUID().toString());
    }

    Path path() {
        return folder;
    }

    /// The name of a journal that is not there.
    Path unused() {
        for (int n = 1;; n++) {
            Path candidate = folder.resolve(ProcessHandle.current().pid() + "-" + n + ENDING);
            if (own.add(candidate) && !Files.exists(candidate)) {
                return candidate;
            }
        }
    }

    /// Whatever the clock says, a window's later file has the higher number.
    private static int number(Path journal) {
        String name = String.valueOf(journal.getFileName());
        String digits = name.substring(name.lastIndexOf('-') + 1).replace(ENDING, "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /// What programs left that did not come to their end, the newest first. Each is held until it is closed, so that two
    /// starts do not both bring it back.
    ///
    /// @throws IOException when the folder cannot be read
    public List<LeftWork> left() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Map<String, LeftWork> last = new LinkedHashMap<>();
        for (Path file : journals()) {
            // Of two files of one window, between which its program was ended, the newer has everything.
            LeftWork.of(file).map(left -> last.put(left.window(), left)).ifPresent(LeftWork::forget);
        }
        return last.values().stream().sorted(Comparator.comparing((LeftWork left) -> left.work().map(KeptStudy::at).orElse(Instant.MIN)).reversed()).toList();
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING) && !own.contains(file))
                    .sorted(Comparator.comparingInt(JournalFolder::number)).toList();
        }
    }

    /// Whether a journal holds work of a study's file, or cannot be read and may.
    boolean mayHold(Path file) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(journal -> mayHold(journal, file));
        }
    }

    private static boolean mayHold(Path journal, Path file) {
        try {
            List<KeptStudy> works = JournalFile.works(Files.readAllBytes(journal));
            return works.isEmpty() ? journal.toString().endsWith(ENDING)
                    : works.stream().flatMap(work -> work.file().stream()).anyMatch(one -> SameFile.is(one, file));
        } catch (IOException unreadable) {
            return true;
        }
    }
}
