package samenspel.storage.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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

    /// What is kept of a study, the newest first; also where its file was moved or renamed since, unless it was changed there.
    public List<KeptStudy> of(Path file) {
        return read(found(file)).reversed();
    }

    /// The files with states of a study that cannot be read, wholly or in part: those that were set aside, and the one they are kept in
    /// if it is such a file.
    public List<Path> unreadable(Path file) {
        Path place = found(file);
        List<Path> aside = DamagedStates.asideOf(place);
        return DamagedStates.isDamaged(place) ? Stream.concat(aside.stream(), Stream.of(place)).toList() : aside;
    }

    private static List<KeptStudy> read(Path place) {
        try {
            return Files.isRegularFile(place) ? JournalFile.works(Files.readAllBytes(place)) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Keeps a state, in place of the oldest where there are many. The same state twice in a row is one. A file that cannot be read,
    /// wholly or in part, is set aside before; what can be read of it is kept on.
    ///
    /// @return where a file was set aside
    /// @throws CannotSave if the disk does not let it
    public synchronized Optional<Path> keep(Path file, KeptStudy state) throws CannotSave {
        Path place = place(file);
        List<KeptStudy> former = read(place);
        if (!former.isEmpty() && former.getLast().text().equals(state.text())) {
            return Optional.empty();
        }
        List<KeptStudy> all = Stream.concat(former.stream(), Stream.of(state)).toList();
        Optional<Path> aside;
        try {
            PrivateFiles.makeFolder(folder);
            aside = DamagedStates.setAside(place);
        } catch (IOException failure) {
            throw SafeFile.because(failure, folder, state.text().length());
        }
        PrivateFiles.replace(place, bytes(all.subList(Math.max(0, all.size() - MOST), all.size())));
        return aside;
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

    /// Removes what is kept of a study, also what cannot be read.
    ///
    /// @return how many states there were; a file that cannot be read at all counts as one
    public synchronized int forget(Path file) throws IOException {
        Path place = found(file);
        int states = read(place).size() + (int) unreadable(file).stream().filter(one -> read(one).isEmpty()).count();
        remove(place);
        return states;
    }

    private static void remove(Path place) throws IOException {
        Files.deleteIfExists(place);
        Files.deleteIfExists(absence(place));
        for (Path aside : DamagedStates.asideOf(place)) {
            Files.deleteIfExists(aside);
        }
    }

    /// Makes the states of a file that was moved or renamed those of the file where it is now.
    public synchronized void follow(Path file) throws IOException {
        Path found = found(file);
        if (!found.equals(place(file))) {
            Files.move(found, place(file));
            DamagedStates.move(found, place(file));
            Files.deleteIfExists(absence(found));
        }
    }

    /// Removes what is kept of studies whose file was missing, though its folder was there, at starts over thirty days. One of
    /// which a journal still holds work stays.
    ///
    /// @return the files of those that are removed
    public synchronized List<Path> forgetMissing(Instant now, JournalFolder journals) throws IOException {
        List<Path> forgotten = new ArrayList<>();
        for (Path place : places()) {
            Optional<Path> file = last(place).flatMap(KeptStudy::file);
            if (file.isPresent() && isLongMissing(file.get(), absence(place), now) && !journals.mayHold(file.get())) {
                remove(place);
                forgotten.add(file.get());
            }
        }
        return forgotten;
    }

    private static boolean isLongMissing(Path file, Path kept, Instant now) throws IOException {
        if (!isMissing(file)) {
            Files.deleteIfExists(kept);
            return false;
        }
        Absence absence = Absence.read(kept).map(former -> former.at(now)).orElseGet(() -> Absence.since(now));
        try {
            absence.write(kept);
        } catch (CannotSave unnoted) {
            return false;
        }
        return absence.isLong();
    }

    /// A drive that is not there may come back at any time, so a missing folder says nothing about its files.
    private static boolean isMissing(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent != null && Files.isDirectory(parent) && Files.notExists(file);
    }

    private List<Path> places() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(folder)) {
            return places.filter(one -> one.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static Optional<KeptStudy> last(Path place) {
        List<KeptStudy> states = read(place);
        return states.isEmpty() ? Optional.empty() : Optional.of(states.getLast());
    }

    private static Path absence(Path place) {
        return place.resolveSibling(String.valueOf(place.getFileName()).replace(ENDING, ".missing"));
    }

    /// Where the states of a file are: by its path, or, where none are there, those of a file that is gone and was this one.
    private Path found(Path file) {
        Path usual = place(file);
        try {
            return Files.exists(usual) ? usual : places().stream().filter(place -> last(place).filter(state -> was(file, state)).isPresent()).findFirst().orElse(usual);
        } catch (IOException unreadable) {
            return usual;
        }
    }

    /// Whether a state is of a file that was moved to where this one is, or of this one, missing, by another way to its folder.
    private static boolean was(Path file, KeptStudy state) {
        Optional<Path> former = state.file().filter(Files::notExists);
        return former.isPresent() && (former.get().equals(file.toAbsolutePath()) || state.digest().isPresent() && state.digest().equals(FileDigest.of(file)));
    }

    /// By its path, which a name of a file in another folder cannot hold.
    private Path place(Path file) {
        return folder.resolve(FileDigest.of(real(file).toString().getBytes(StandardCharsets.UTF_8)) + ENDING);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException absent) {
            Path named = file.toAbsolutePath().normalize();
            Path parent = named.getParent();
            return parent == null ? named : real(parent).resolve(named.getFileName());
        }
    }
}
