package samenspel.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.session.disk.ChangedFile;
import samenspel.session.disk.OnDisk;
import samenspel.session.history.History;
import samenspel.session.history.StepName;
import samenspel.study.Document;

/// How a study is saved in its file, which others may change meanwhile, and how unsaved work comes back.
final class FileUpdate {
    static final StepName BROUGHT_BACK = StepName.of("undo.brought-back");

    private FileUpdate() {
    }

    static UpdateResult apply(State state, FileAction action) {
        return switch (action) {
            case FileAction.Save() -> state.file().map(file -> write(state, file, state.disk().digest()))
                    .orElseGet(() -> UpdateResult.of(state, Effect.Ask.FILE_TO_SAVE));
            case FileAction.SaveAs(Path file) -> write(state, file, isOwn(state, file) ? state.disk().digest() : Optional.empty());
            case FileAction.SaveOver(var changed) -> write(state, changed.file(), Optional.of(changed.digest()));
            case FileAction.Saved saved -> UpdateResult.of(state.awaits(saved.ticket()) ? saved(state.idle(), saved) : state);
            case FileAction.FoundChanged(var changed, long ticket) -> state.awaits(ticket)
                    ? UpdateResult.of(state.idle(), new Effect.AskChanged(changed)) : UpdateResult.of(state);
            case FileAction.TakeTheirs(var changed) -> UpdateResult.of(changed.theirs().map(theirs -> taken(state, changed, theirs, "undo.theirs")).orElse(state));
            case FileAction.TakeBoth(var changed, var both) -> apply(state.document().filter(changed.mine()::equals).isPresent()
                    ? taken(state, changed, both, "undo.both") : state, new FileAction.Save());
            case FileAction.Restore(var document, String moment) -> UpdateResult.of(state.document().isEmpty() ? state
                    : EditUpdate.selected(DocumentUpdate.changed(state, document, StepName.of("undo.restored", moment))));
            case FileAction.Begin(var document) -> instead(state, state.opening(document, OnDisk.NOTHING.withSaved(document)));
            case FileAction.StepTo(int by) -> UpdateResult.of(stepped(state, by));
            case FileAction.Close() -> instead(state, state.closed());
            case FileAction.BringBack(var document, var disk) -> UpdateResult.of(broughtBack(state, document, disk));
        };
    }

    /// In place of what is open and of what is being read; a file that is being written is waited for.
    private static UpdateResult instead(State state, State next) {
        return state.work().map(work -> work.writes() ? WorldUpdate.busy(state) : UpdateResult.of(next, new Effect.Cancel(work.ticket())))
                .orElseGet(() -> UpdateResult.of(next));
    }

    private static State stepped(State state, int by) {
        State next = state;
        for (int step = 0; step < Math.abs(by) && next.document().isPresent(); step++) {
            next = DocumentUpdate.apply(next, by < 0 ? new Action.Undo() : new Action.Redo());
        }
        return next;
    }

    private static boolean isOwn(State state, Path file) {
        return state.file().map(Path::toAbsolutePath).equals(Optional.of(file.toAbsolutePath()));
    }

    /// @param digest of what the file may hold; empty for anything
    private static UpdateResult write(State state, Path file, Optional<String> digest) {
        return state.document().map(document -> WorldUpdate.inTurn(state, "work.save", file,
                ticket -> new Effect.WriteFile(document, file, state.saved(), digest, state.unsavedSteps(), ticket))).orElse(UpdateResult.of(state));
    }

    private static State saved(State state, FileAction.Saved saved) {
        return state.with(new OnDisk(Optional.of(saved.file()), Optional.of(saved.document()), saved.digest()))
                .with(notice(saved));
    }

    private static Notice notice(FileAction.Saved saved) {
        Notice usual = saved.anew() ? Notice.bad("notice.saved-anew", saved.file().toString()) : Notice.good("notice.saved", WorldUpdate.fileName(saved.file()));
        return saved.aside().map(aside -> new Notice(true, "notice.saved-aside", List.of(WorldUpdate.fileName(saved.file())), List.of(aside.toString()))).orElse(usual);
    }

    private static State taken(State state, ChangedFile changed, Document next, String step) {
        State shown = EditUpdate.selected(DocumentUpdate.changed(state, next, StepName.of(step, WorldUpdate.fileName(changed.file()))));
        return shown.with(new OnDisk(Optional.of(changed.file()), changed.theirs(), Optional.of(changed.digest())));
    }

    private static State broughtBack(State state, Document document, OnDisk disk) {
        State back = state.opening(document, disk);
        return disk.saved().map(saved -> back.withDocument(document, History.NONE.remembering(saved, BROUGHT_BACK, Optional.empty())))
                .orElse(back);
    }
}
