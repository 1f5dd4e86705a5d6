package samenspel.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.State;
import samenspel.session.disk.DocumentOrigin;
import samenspel.storage.window.RecentFiles;
import samenspel.text.Texts;
import samenspel.ui.command.Recents;
import samenspel.work.Worker;

/// Remembers which files were opened or saved, and opens them again.
final class UsedFiles implements Recents {
    private static final int DAYS_OF_A_WEEK = 7;

    private final RecentFiles files;
    private final Clock clock;
    private final Worker worker;
    private final Supplier<State> state;
    private final Consumer<Action> later;
    private final Consumer<Runnable> leaving;

    /// @param state   of the window, in whose language words are
    /// @param later   dispatches an action once the present one is done
    /// @param leaving does something once what is open may be left
    UsedFiles(RecentFiles files, Clock clock, Worker worker, Supplier<State> state, Consumer<Action> later, Consumer<Runnable> leaving) {
        this.files = files;
        this.clock = clock;
        this.worker = worker;
        this.state = state;
        this.later = later;
        this.leaving = leaving;
    }

    /// Hears of every state of the window.
    void follow(State before, State after) {
        Optional<Path> used = after.disk() != before.disk() && after.file().isPresent() ? after.file()
                : after.origin() != before.origin() ? after.origin().map(DocumentOrigin::files).filter(read -> read.size() == 1).map(List::getFirst) : Optional.empty();
        used.ifPresent(file -> worker.begin(_ -> files.used(file, clock.instant())));
    }

    @Override
    public List<Used> all() {
        Texts texts = Texts.in(state.get().settings().language());
        return files.all().stream().map(recent -> new Used(recent.file(), when(recent.used().atZone(clock.getZone()), texts))).toList();
    }

    private String when(ZonedDateTime then, Texts texts) {
        long days = LocalDate.now(clock).toEpochDay() - then.toLocalDate().toEpochDay();
        String pattern = days <= 0 ? "H:mm" : days == 1 ? "" : days < DAYS_OF_A_WEEK ? "EEEE" : "d MMMM uuuu";
        return pattern.isEmpty() ? texts.get("recent.yesterday") : DateTimeFormatter.ofPattern(pattern, texts.language().locale()).format(then);
    }

    @Override
    public void open(Path file) {
        worker.ask(_ -> Files.exists(file), there -> {
            if (there) {
                leaving.accept(() -> later.accept(new Action.Open(file)));
            } else {
                later.accept(new Action.Notify(Notice.bad("notice.recent-gone", String.valueOf(file.getFileName()), String.valueOf(file.getParent()))));
            }
        });
    }

    @Override
    public void forget(Path file) {
        files.forget(file);
    }

    @Override
    public void clear() {
        files.clear();
    }
}
