package samenspel.storage.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.FileDigest;
import samenspel.storage.disk.PrivateFiles;
import samenspel.storage.disk.SafeFile;

/// The last states in which studies were saved, in the user's own folder: a file a study, of the form of a journal
/// ([JournalFile]), which only the user may read. Threads may share it.
public final class Versions {
    /// How many states are kept of each study.
    public static final int MOST = 10;
    private static final String ENDING = ".versions";

    private final Path folder;

    /// @param settings the folder of the program's own files
    public Versions(Path settings) {
        this.folder = settings.resolve("versions");
    }

    /// What is kept of a study, the newest first.
    public List<KeptStudy> of(Path file) {
        return read(place(file)).reversed();
    }

    private static List<KeptStudy> read(Path place) {
        try {
            return Files.isRegularFile(place) ? JournalFile.works(Files.readAllBytes(place)) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Keeps a state, in place of the oldest where there are many. The same state twice in a row is one.
    ///
    /// @throws CannotSave if the disk does not let it
    public synchronized void keep(Path file, KeptStudy state) throws CannotSave {
        Path place = place(file);
        List<KeptStudy> former = read(place);
        if (!former.isEmpty() && former.getLast().text().equals(state.text())) {
            return;
        }
        List<KeptStudy> all = Stream.concat(former.stream(), Stream.of(state)).toList();
        try {
            PrivateFiles.makeFolder(folder);
        } catch (IOException failure) {
            throw SafeFile.because(failure, folder, state.text().length());
        }
        PrivateFiles.replace(place, bytes(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    private static byte[] bytes(List<KeptStudy> states) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JournalFile.heading("versions"));
        Optional<KeptStudy> before = Optional.empty();
        for (KeptStudy state : states) {
            bytes.writeBytes(JournalFile.framed(JournalRecord.of(state, before)));
            before = Optional.of(state);
        }
        return bytes.toByteArray();
    }

    /// Removes what is kept of a study.
    ///
    /// @return how many states there were
    public synchronized int forget(Path file) throws IOException {
        Path place = place(file);
        int states = read(place).size();
        Files.deleteIfExists(place);
        return states;
    }

    /// Removes what is kept of studies whose file is gone while its folder is still there: somebody deleted them.
    public synchronized void forgetDeleted() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> places = Files.list(folder)) {
            for (Path place : places.filter(one -> one.toString().endsWith(ENDING)).toList()) {
                if (read(place).reversed().stream().findFirst().flatMap(KeptStudy::file).filter(Versions::isDeleted).isPresent()) {
                    Files.deleteIfExists(place);
                }
            }
        }
    }

    private static boolean isDeleted(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent != null && Files.isDirectory(parent) && Files.notExists(file);
    }

    /// By its path, which a name of a file in another folder cannot hold.
    private Path place(Path file) {
        return folder.resolve(FileDigest.of(real(file).toString().getBytes(StandardCharsets.UTF_8)) + ENDING);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException absent) {
            return file.toAbsolutePath().normalize();
        }
    }
}
