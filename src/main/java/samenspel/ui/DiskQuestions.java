package samenspel.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.FileAction;
import samenspel.session.Notice;
import samenspel.session.State;
import samenspel.session.disk.ChangedFile;
import samenspel.session.disk.OnDisk;
import samenspel.storage.journal.JournalFolder;
import samenspel.storage.journal.LeftWork;
import samenspel.text.Texts;
import samenspel.ui.dialog.Choosers;
import samenspel.ui.dialog.ComparedFile;
import samenspel.work.JournalKeeper;
import samenspel.work.Worker;
import samenspel.work.files.EarlierStates;
import samenspel.work.reading.UnsavedStudy;

/// Asks about a study's file that somebody else changed, and about work that was not saved when the program ended.
final class DiskQuestions {
    private static final String LEFT = "notice.left";

    private final Choosers choosers;
    private final Supplier<State> state;
    private final Consumer<Action> later;
    private final JournalKeeper keeper;
    private final EarlierStates earlier;
    private final Worker worker;
    private final Runnable turnedAway;
    private final Deque<UnsavedStudy> left = new ArrayDeque<>();
    private boolean asking;

    /// @param turnedAway is called when the user does not save over, beside or together with what somebody else saved
    DiskQuestions(Choosers choosers, Supplier<State> state, WindowQuestions.Elsewhere elsewhere, Runnable turnedAway) {
        this.choosers = choosers;
        this.state = state;
        this.later = elsewhere.later();
        this.keeper = elsewhere.keeper();
        this.earlier = elsewhere.earlier();
        this.worker = elsewhere.worker();
        this.turnedAway = turnedAway;
    }

    /// Shows earlier states of the study's file, and brings one back.
    void versions() {
        state.get().file().ifPresent(file -> worker.ask(_ -> earlier.unreadable(file), unreadable -> versions(file, unreadable)));
    }

    private void versions(Path file, List<Path> unreadable) {
        if (!unreadable.isEmpty()) {
            later.accept(new Action.Notify(new Notice(true, "notice.versions-damaged", List.of(String.valueOf(file.getFileName())),
                    unreadable.stream().map(Path::toString).toList())));
        }
        worker.ask(_ -> earlier.all(file), states -> {
            tellUnread(file, states);
            List<EarlierStates.Earlier> read = states.stream().flatMap(kept -> kept.earlier().stream()).toList();
            if (!read.isEmpty()) {
                choosers.version(read, () -> forget(file)).ifPresent(later);
            } else if (unreadable.isEmpty() && states.isEmpty()) {
                later.accept(new Action.Notify(Notice.good("notice.no-versions", String.valueOf(file.getFileName()))));
            }
        });
    }

    private void tellUnread(Path file, List<EarlierStates.Kept> states) {
        Texts texts = Texts.in(state.get().settings().language());
        List<String> unread = states.stream().filter(kept -> kept.reading().isRefused()).map(kept -> kept.at() + ": " + kept.reading().refusal().unquoted().title(texts)).toList();
        if (!unread.isEmpty()) {
            later.accept(new Action.Notify(new Notice(true, "notice.versions-unread", List.of(unread.size(), String.valueOf(file.getFileName())), unread)));
        }
    }

    private void forget(Path file) {
        worker.ask(_ -> forgotten(file), notice -> later.accept(new Action.Notify(notice)));
    }

    private Notice forgotten(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return Notice.good("notice.versions-forgotten", earlier.forget(file), name);
        } catch (IOException stuck) {
            return Notice.bad("notice.versions-stuck", name);
        }
    }

    void ask(Effect.AskChanged question) {
        asking = true;
        Texts texts = Texts.in(state.get().settings().language());
        worker.ask(_ -> ComparedFile.of(question.changed(), texts), compared -> Platform.runLater(() -> ask(compared)), this::turnAway);
    }

    private void ask(ComparedFile compared) {
        Optional<Choosers.Changed> answer = choosers.changed(compared);
        asking = false;
        answer.ifPresentOrElse(chosen -> answered(compared, chosen), turnedAway);
    }

    private void turnAway() {
        asking = false;
        turnedAway.run();
    }

    /// Whether an answer about a file that somebody else changed is waited for.
    boolean isAsking() {
        return asking;
    }

    private void answered(ComparedFile compared, Choosers.Changed answer) {
        ChangedFile changed = compared.changed();
        later.accept(switch (answer) {
            case MINE -> new FileAction.SaveOver(changed);
            case THEIRS -> new FileAction.TakeTheirs(changed);
            case BESIDE -> new Action.Question(Effect.Ask.FILE_TO_SAVE);
            case BOTH -> new FileAction.TakeBoth(changed, compared.both().orElseThrow());
        });
    }

    /// Looks for work that was left, away from the window's thread. What belongs to the file that is being opened is
    /// offered at once, so is the newest where none is; the others are mentioned.
    void look(JournalFolder folder, Optional<Path> opening) {
        Texts texts = Texts.in(state.get().settings().language());
        worker.ask(_ -> found(folder, texts), found -> {
            left.addAll(found.studies());
            Optional<UnsavedStudy> first = found.studies().stream().filter(study -> opening.isEmpty() || isSame(opening.get(), study)).findFirst();
            first.ifPresent(this::ask);
            tellUnreadable(found.unreadable());
            mention();
        });
    }

    private void tellUnreadable(List<LeftWork> unreadable) {
        if (!unreadable.isEmpty()) {
            boolean deleted = choosers.deletes(unreadable.stream().map(LeftWork::aside).toList());
            unreadable.forEach(deleted ? LeftWork::forget : LeftWork::setAside);
        }
    }

    private UnsavedStudy.Found found(JournalFolder folder, Texts texts) throws IOException {
        List<Path> forgotten = earlier.forgetMissing(folder);
        if (!forgotten.isEmpty()) {
            later.accept(new Action.Notify(new Notice(false, "notice.versions-gone", List.of(forgotten.size()), forgotten.stream().map(Path::toString).toList())));
        }
        return UnsavedStudy.all(folder, texts);
    }

    private static boolean isSame(Path file, UnsavedStudy study) {
        return study.file().equals(Optional.of(file.toAbsolutePath()));
    }

    /// The next one that is left.
    void askLeft() {
        Optional.ofNullable(left.peek()).ifPresent(this::ask);
        mention();
    }

    private void ask(UnsavedStudy study) {
        left.remove(study);
        Optional<Choosers.LeftWorkAnswer> answer = choosers.left(study);
        answer.ifPresentOrElse(chosen -> answered(study, chosen), () -> study.left().close());
    }

    private void answered(UnsavedStudy study, Choosers.LeftWorkAnswer answer) {
        switch (answer) {
            case CONTINUE -> bringBack(study, study.disk());
            case BESIDE -> bringBack(study, OnDisk.NOTHING.withUnsaved(study.work().steps()));
            case AS_SAVED -> {
                study.left().close();
                asSaved(study);
            }
            case FORGET -> {
                study.left().forget();
                asSaved(study);
            }
        }
    }

    /// The former journal goes only when the new one has it.
    private void bringBack(UnsavedStudy study, OnDisk disk) {
        later.accept(new FileAction.BringBack(study.document(), disk));
        Platform.runLater(() -> worker.ask(_ -> keeper.keepNow(), kept -> {
            if (kept) {
                study.left().forget();
            } else {
                study.left().close();
            }
        }));
    }

    private void asSaved(UnsavedStudy study) {
        if (state.get().document().isEmpty() && study.inFile().isPresent()) {
            later.accept(new Action.Open(study.file().orElseThrow()));
        }
    }

    private void mention() {
        later.accept(Optional.ofNullable(left.peek()).<Action>map(next -> new Action.Notify(new Notice(false, LEFT,
                List.of(next.work().study(), next.work().steps().size(), left.size() - 1), List.of(),
                List.of(new Notice.Offer("offer.left", new Action.Question(Effect.Ask.LEFT_WORK)))))).orElse(new Action.Withdraw(LEFT)));
    }
}
