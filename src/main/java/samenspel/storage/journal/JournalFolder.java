package samenspel.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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

    /// What programs left that did not come to their end, the newest first. Each is held until it is closed, so that two
    /// starts do not both bring it back.
    ///
    /// @throws IOException when the folder cannot be read
    public List<LeftWork> left() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<LeftWork> all = new ArrayList<>();
        for (Path file : journals()) {
            LeftWork.of(file).ifPresent(all::add);
        }
        all.sort(Comparator.comparing((LeftWork left) -> left.work().at()).reversed());
        return withoutFormer(all);
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING) && !own.contains(file)).sorted().toList();
        }
    }

    /// Of two files of one window, between which its program was ended, the newer has everything.
    private static List<LeftWork> withoutFormer(List<LeftWork> newestFirst) {
        List<LeftWork> last = new ArrayList<>();
        for (LeftWork left : newestFirst) {
            if (last.stream().anyMatch(one -> one.window().equals(left.window()))) {
                left.forget();
            } else {
                last.add(left);
            }
        }
        return last;
    }
}
