package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.Action;
import samenspel.session.State;
import samenspel.session.Steps;
import samenspel.storage.journal.JournalFolder;
import samenspel.storage.journal.KeptStudy;
import samenspel.storage.journal.Versions;
import samenspel.ui.dialog.Choosers;
import samenspel.work.JournalKeeper;
import samenspel.work.Worker;
import samenspel.work.files.EarlierStates;
import samenspel.work.reading.RememberedImports;

class DiskQuestionsTest {
    @TempDir
    Path folder;
    private final AskedChoosers choosers = new AskedChoosers();
    private final List<Action> told = new ArrayList<>();
    private Path journal;

    @BeforeEach
    void journals() throws IOException {
        journal = Files.createDirectories(folder.resolve("journal"));
    }

    @Test
    void work_that_cannot_be_read_is_told_and_kept() throws Exception {
        Files.writeString(journal.resolve("1-1.journal"), "torn");
        look();
        Path aside = journal.resolve("1-1.journal.damaged");
        assertEquals(List.of(aside), choosers.unreadable);
        assertEquals("torn", Files.readString(aside));
        choosers.unreadable = List.of();
        look();
        assertEquals(List.of(), choosers.unreadable);
    }

    @Test
    void work_that_cannot_be_read_is_deleted_if_the_user_says_so() throws Exception {
        Files.writeString(journal.resolve("1-1.journal"), "torn");
        choosers.deletes = true;
        look();
        try (Stream<Path> files = Files.list(journal)) {
            assertFalse(files.findAny().isPresent());
        }
    }

    @Test
    void other_work_that_is_left_is_mentioned_until_it_was_answered() throws Exception {
        State one = Steps.after(Steps.open(), new Action.MarkConfidential(true));
        left("1-1", one);
        left("1-2", Steps.after(one, Steps.move("a", 1, 1, "one")));
        choosers.leftWork = Optional.of(Choosers.LeftWorkAnswer.FORGET);
        DiskQuestions questions = look();
        assertEquals("notice.left", told.getLast() instanceof Action.Notify(var notice) ? notice.key() : "");
        questions.askLeft();
        assertEquals(new Action.Withdraw("notice.left"), told.getLast());
        assertEquals(2, choosers.offered.size());
    }

    @Test
    void states_of_a_missing_file_outlive_the_start_of_a_window() throws Exception {
        Path gone = folder.resolve("gone.samenspel.json").toAbsolutePath();
        new Versions(folder).keep(gone, new KeptStudy(Instant.EPOCH, Optional.of(gone), Optional.of("d"), "gone", List.of(), "{}"));
        look();
        look();
        assertEquals(1, new Versions(folder).of(gone).size());
    }

    @Test
    void states_that_cannot_be_read_are_said_in_the_window() throws Exception {
        State shown = Steps.open();
        Path file = shown.file().orElseThrow();
        new Versions(folder).keep(file, new KeptStudy(Instant.EPOCH, Optional.of(file), Optional.of("d"), "study", List.of(), "{}"));
        try (Stream<Path> files = Files.list(folder.resolve("versions"))) {
            Files.writeString(files.findFirst().orElseThrow(), "samenspel-journal 2 versions\n");
        }
        questions(shown).versions();
        assertEquals(List.of("notice.versions-damaged"), told.stream().flatMap(one -> one instanceof Action.Notify(var notice) ? Stream.of(notice.key()) : Stream.of()).toList());
    }

    /// As a program leaves it that is gone.
    private void left(String name, State state) throws IOException {
        Path own = folder.resolve("own" + name);
        JournalKeeper keeper = keeper(own);
        keeper.follow(Steps.open(), state);
        keeper.keepNow();
        try (Stream<Path> files = Files.list(own.resolve("journal"))) {
            Files.copy(files.findFirst().orElseThrow(), journal.resolve(name + ".journal"));
        }
        keeper.end();
    }

    private JournalKeeper keeper(Path settings) {
        return new JournalKeeper(new JournalFolder(settings).journal(), Clock.systemUTC(), _ -> {
        }, told::add);
    }

    private DiskQuestions look() {
        DiskQuestions questions = questions(State.starting(Steps.SETTINGS));
        questions.look(new JournalFolder(folder), Optional.empty());
        return questions;
    }

    private DiskQuestions questions(State shown) {
        return new DiskQuestions(choosers, () -> shown, new WindowQuestions.Elsewhere(told::add,
                new Worker(Runnable::run, Runnable::run), new RememberedImports(), Clock.systemUTC(), keeper(folder.resolve("mine")),
                new EarlierStates(new Versions(folder), Clock.systemUTC())), () -> {
        });
    }
}
