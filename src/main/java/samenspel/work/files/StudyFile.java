package samenspel.work.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.FileAction;
import samenspel.session.Notice;
import samenspel.session.disk.ChangedFile;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.FileDigest;
import samenspel.study.Document;
import samenspel.work.reading.OpenedStudy;

/// The file a window saves its study in. Others may have written it since: what they wrote is never replaced unasked.
///
/// The look at the file and its replacement are two steps, since no file system does both at once: what somebody writes in the
/// milliseconds between them is replaced, and is an earlier state of the file.
final class StudyFile {
    /// What may be done when the disk does not let it.
    static final List<Notice.Offer> AFTER_FAILURE = List.of(new Notice.Offer("offer.save-elsewhere", new Action.Question(Effect.Ask.FILE_TO_SAVE)),
            new Notice.Offer("offer.save-again", new FileAction.Save()));

    private final Effect.WriteFile wish;
    private final EarlierStates earlier;

    StudyFile(Effect.WriteFile wish, EarlierStates earlier) {
        this.wish = wish;
        this.earlier = earlier;
    }

    /// The action that follows. What is in the file already is not written once more.
    Action save() throws CannotSave {
        Optional<String> now = FileDigest.of(wish.file());
        boolean known = wish.digest().isPresent() && now.isPresent();
        if (known && !now.equals(wish.digest())) {
            return changed(now.get());
        }
        boolean same = known && wish.saved().filter(wish.document()::equals).isPresent();
        boolean gone = wish.digest().isPresent() && Files.notExists(wish.file());
        if (gone && isEmpty(wish.file().toAbsolutePath().getParent())) {
            throw new CannotSave("folder-emptied", null, wish.file().toString());
        }
        return same ? new FileAction.Saved(wish.document(), wish.file(), now, gone, wish.ticket()) : written(gone);
    }

    /// Whether a folder has lost all that was in it, as that has on which a drive stood that is there no longer: what is saved in it
    /// then is not where it was, and out of sight when the drive is back.
    private static boolean isEmpty(Path folder) {
        try (Stream<Path> left = Files.list(folder)) {
            return left.findAny().isEmpty();
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    /// What the file held before stays to be had, and so does what it holds now, where the user's own folder lets it.
    private FileAction.Saved written(boolean gone) throws CannotSave {
        Optional<Path> before = earlier.keepFormer(wish.file());
        String digest = OwnFiles.save(wish.document(), wish.file());
        Optional<Path> aside = earlier.keep(wish, digest).or(() -> before);
        return new FileAction.Saved(wish.document(), wish.file(), Optional.of(digest), gone, aside, wish.ticket());
    }

    private Action changed(String now) {
        Optional<Document> theirs = NetworkFile.read(wish.file(), OpenedStudy::laidOut).value();
        return theirs.filter(wish.document()::equals).isPresent() ? new FileAction.Saved(wish.document(), wish.file(), Optional.of(now), wish.ticket())
                : new FileAction.FoundChanged(new ChangedFile(wish.file(), wish.document(), wish.saved(), theirs, now), wish.ticket());
    }
}
