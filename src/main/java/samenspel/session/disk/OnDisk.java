package samenspel.session.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.study.Document;

/// What the file of a study holds, as far as the window knows.
///
/// @param file   where the study was read from or saved to; empty where it has no file yet
/// @param saved  the document as it was read or saved; empty where it was never either
/// @param digest of the file's content then; empty where there is none. Another one means that somebody else wrote it
/// @param unsaved steps in words, the last one first, that a session before this one made and that are in no file yet
public record OnDisk(Optional<Path> file, Optional<Document> saved, Optional<String> digest, List<String> unsaved) {
    /// Of a study without a file.
    public static final OnDisk NOTHING = new OnDisk(Optional.empty(), Optional.empty(), Optional.empty());

    public OnDisk {
        unsaved = List.copyOf(unsaved);
    }

    public OnDisk(Optional<Path> file, Optional<Document> saved, Optional<String> digest) {
        this(file, saved, digest, List.of());
    }

    public OnDisk withSaved(Document other) {
        return new OnDisk(file, Optional.of(other), digest, unsaved);
    }

    public OnDisk withUnsaved(List<String> steps) {
        return new OnDisk(file, saved, digest, steps);
    }
}
