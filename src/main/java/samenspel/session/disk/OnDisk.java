package samenspel.session.disk;

import java.nio.file.Path;
import java.util.Optional;
import samenspel.study.Document;

/// What the file of a study holds, as far as the window knows.
///
/// @param file   where the study was read from or saved to; empty where it has no file yet
/// @param saved  the document as it was read or saved; empty where it was never either
/// @param digest of the file's content then; empty where there is none. Another one means that somebody else wrote it
public record OnDisk(Optional<Path> file, Optional<Document> saved, Optional<String> digest) {
    /// Of a study without a file.
    public static final OnDisk NOTHING = new OnDisk(Optional.empty(), Optional.empty(), Optional.empty());

    public OnDisk withSaved(Document other) {
        return new OnDisk(file, Optional.of(other), digest);
    }
}
