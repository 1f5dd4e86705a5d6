package samenspel.work.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samenspel.session.Effect;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.FileDigest;
import samenspel.storage.journal.JournalFolder;
import samenspel.storage.journal.KeptStudy;
import samenspel.storage.journal.Versions;
import samenspel.study.Document;
import samenspel.text.account.Reading;
import samenspel.work.reading.OpenedStudy;

/// Earlier states of studies' files. Whether one can be kept is never worth a save that fails: the file itself is safe.
public final class EarlierStates {
    private final Versions versions;
    private final InstantSource clock;

    public EarlierStates(Versions versions, InstantSource clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /// A state, when it was saved and what it holds.
    ///
    /// @param steps made before it was saved, in words, the last one first
    public record Earlier(Instant at, List<String> steps, Document document) {
    }

    /// A state as it is kept, whose study may be one that cannot be read (any more).
    ///
    /// @param steps made before it was saved, in words, the last one first
    public record Kept(Instant at, List<String> steps, Reading<Document> reading) {
        public Optional<Earlier> earlier() {
            return reading.value().map(document -> new Earlier(at, steps, document));
        }
    }

    /// All that are kept, the newest first.
    public List<Kept> all(Path file) {
        return versions.of(file).stream().map(state -> new Kept(state.at(), state.steps(), read(state))).toList();
    }

    /// Those of which the study can be read, the newest first.
    public List<Earlier> of(Path file) {
        return all(file).stream().flatMap(state -> state.earlier().stream()).toList();
    }

    /// The files with states that cannot be read, wholly or in part.
    public List<Path> unreadable(Path file) {
        return versions.unreadable(file);
    }

    private static Reading<Document> read(KeptStudy state) {
        return NetworkFile.parse(state.study(), state.text().getBytes(StandardCharsets.UTF_8), OpenedStudy::laidOut);
    }

    /// Keeps what a file holds that this program did not save, before it is replaced.
    ///
    /// @return where states were set aside that cannot be read
    Optional<Path> keepFormer(Path file) {
        follow(file);
        Optional<String> now = FileDigest.of(file);
        if (now.isEmpty() || versions.of(file).stream().anyMatch(state -> state.digest().equals(now))) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file);
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return versions.keep(file, new KeptStudy(written, Optional.of(file.toAbsolutePath()), now, String.valueOf(file.getFileName()), List.of(), text));
        } catch (IOException | CannotSave left) {
            // No study that can be read, or no room for it.
            return Optional.empty();
        }
    }

    private void follow(Path file) {
        try {
            versions.follow(file);
        } catch (IOException left) {
            // They stay where they are.
        }
    }

    /// @return where states were set aside that cannot be read
    Optional<Path> keep(Effect.WriteFile saved, String digest) {
        try {
            return versions.keep(saved.file(), new KeptStudy(clock.instant(), Optional.of(saved.file().toAbsolutePath()), Optional.of(digest),
                    String.valueOf(saved.file().getFileName()), saved.steps(), NetworkFile.write(saved.document())));
        } catch (CannotSave left) {
            // The file itself is saved.
            return Optional.empty();
        }
    }

    /// Those of files that have long been missing go, unless a journal still holds work of them.
    ///
    /// @return the files whose states are gone
    public List<Path> forgetMissing(JournalFolder journals) {
        try {
            return versions.forgetMissing(clock.instant(), journals);
        } catch (IOException kept) {
            return List.of();
        }
    }

    /// @return how many there were
    public int forget(Path file) throws IOException {
        return versions.forget(file);
    }
}
