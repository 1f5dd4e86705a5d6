package samenspel.session.disk;

import java.nio.file.Path;
import java.util.Optional;
import samenspel.study.Document;
import samenspel.study.difference.BothChanges;

/// A study's file that somebody else changed since the window read or saved it.
///
/// @param mine   what the window shows
/// @param base   what the file held before; empty where nobody knows
/// @param theirs what it holds now; empty where that is no study that can be read
/// @param digest of its content now
public record ChangedFile(Path file, Document mine, Optional<Document> base, Optional<Document> theirs, String digest) {

    /// Both changes in one study; empty where they touch the same part of it, or where that cannot be known.
    public Optional<Document> both() {
        return base.flatMap(former -> theirs.flatMap(other -> BothChanges.of(former, mine, other)));
    }

    /// Whether something was changed in the window that is not in the file.
    public boolean hasMine() {
        return base.filter(mine::equals).isEmpty();
    }
}
