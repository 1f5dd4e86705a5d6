package samenspel.session;

import java.nio.file.Path;
import java.util.Optional;
import samenspel.session.disk.ChangedFile;
import samenspel.session.disk.OnDisk;
import samenspel.study.Document;

/// Actions on the study's own file, which others may write too.
public sealed interface FileAction extends Action {
    /// A study without a file takes the place of what is open.
    record Begin(Document document) implements FileAction {
    }

    /// Nothing is open any more.
    record Close() implements FileAction {
    }

    /// Takes so many steps back (before 0), or makes so many again.
    record StepTo(int by) implements FileAction {
    }

    record Save() implements FileAction {
    }

    /// In another file, whatever it holds.
    record SaveAs(Path file) implements FileAction {
    }

    /// @param digest of the file's content now
    /// @param anew   whether the file had gone since it was read or saved
    /// @param aside  where earlier states of it were set aside that cannot be read
    record Saved(Document document, Path file, Optional<String> digest, boolean anew, Optional<Path> aside, long ticket) implements FileAction {
        public Saved(Document document, Path file, Optional<String> digest, boolean anew, long ticket) {
            this(document, file, digest, anew, Optional.empty(), ticket);
        }

        public Saved(Document document, Path file, Optional<String> digest, long ticket) {
            this(document, file, digest, false, ticket);
        }

        public Saved(Document document, Path file, long ticket) {
            this(document, file, Optional.empty(), ticket);
        }
    }

    /// The file holds something else than was read from it or saved in it. Nothing was written.
    record FoundChanged(ChangedFile changed, long ticket) implements FileAction {
    }

    /// What the window shows is saved over what somebody else saved.
    record SaveOver(ChangedFile changed) implements FileAction {
    }

    /// What somebody else saved takes the place of what the window shows; undo takes that back.
    record TakeTheirs(ChangedFile changed) implements FileAction {
    }

    /// What was changed here and what somebody else changed, together, is shown and saved, unless the window shows something else by now.
    ///
    /// @param both what they are together
    record TakeBoth(ChangedFile changed, Document both) implements FileAction {
    }

    /// An earlier state of the study takes the place of what the window shows; undo takes that back.
    ///
    /// @param moment when it was saved, in words
    record Restore(Document document, String moment) implements FileAction {
    }

    /// Work comes back that was not saved when the program ended.
    ///
    /// @param disk what its file held when it was read or saved last
    record BringBack(Document document, OnDisk disk) implements FileAction {
    }
}
