package samenspel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.Action;
import samenspel.session.FileAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.Steps;
import samenspel.session.disk.OnDisk;
import samenspel.storage.journal.JournalFolder;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.reading.UnsavedStudy;

class JournalKeeperTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z"));

    @TempDir
    Path folder;
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<Action> told = new ArrayList<>();
    private Session session;

    @Test
    void a_change_is_kept_a_moment_later() throws Exception {
        JournalKeeper keeper = keeper(folder);
        session.dispatch(new Action.MarkConfidential(true));
        session.dispatch(new Action.MarkConfidential(false));
        session.dispatch(new Action.MarkConfidential(true));
        assertEquals(1, later.size());
        later.remove().run();
        assertEquals(session.state().document(), left().map(UnsavedStudy::document));
        keeper.end();
    }

    @Test
    void the_steps_are_named() throws Exception {
        JournalKeeper keeper = keeper(folder);
        session.dispatch(new Action.MarkConfidential(true));
        keeper.keepNow();
        assertEquals(Optional.of(List.of("mark as confidential")), left().map(study -> study.work().steps()));
        keeper.end();
    }

    @Test
    void what_the_window_is_doing_when_the_system_ends_the_program_is_kept() throws Exception {
        JournalKeeper keeper = keeper(folder);
        keeper.keepAtEnd(task -> {
            session.dispatch(new Action.MarkConfidential(true));
            Thread.ofVirtual().start(task);
        });
        assertEquals(session.state().document(), left().map(UnsavedStudy::document));
        keeper.end();
    }

    @Test
    void what_has_been_kept_when_the_system_ends_the_program_changes_no_more() throws Exception {
        JournalKeeper keeper = keeper(folder);
        try (ExecutorService window = Executors.newSingleThreadExecutor()) {
            keeper.keepAtEnd(window);
            assertFalse(window.submit(() -> session.dispatch(new Action.MarkConfidential(true))).isDone());
            window.shutdownNow();
        }
        keeper.end();
    }

    @Test
    void looking_around_keeps_nothing() throws Exception {
        JournalKeeper keeper = keeper(folder);
        session.dispatch(new Action.SelectAll());
        assertEquals(0, later.size());
        assertFalse(keeper.keepNow());
        assertEquals(Optional.empty(), left());
    }

    @Test
    void what_is_saved_is_kept_no_longer() throws Exception {
        JournalKeeper keeper = keeper(folder);
        session.dispatch(new Action.MarkConfidential(true));
        assertTrue(keeper.keepNow());
        Document changed = session.state().document().orElseThrow();
        session.dispatch(new FileAction.Save());
        session.dispatch(new FileAction.Saved(changed, Path.of("x"), session.state().work().orElseThrow().ticket()));
        assertFalse(keeper.keepNow());
        assertEquals(0, files());
    }

    @Test
    void what_is_undone_is_kept_no_longer() throws Exception {
        JournalKeeper keeper = keeper(folder);
        session.dispatch(new Action.MarkConfidential(true));
        keeper.keepNow();
        session.dispatch(new Action.Undo());
        keeper.keepNow();
        assertEquals(0, files());
    }

    @Test
    void after_the_window_is_closed_nothing_is_kept() throws Exception {
        JournalKeeper keeper = keeper(folder);
        session.dispatch(new Action.MarkConfidential(true));
        keeper.keepNow();
        keeper.end();
        later.forEach(Runnable::run);
        assertEquals(0, files());
    }

    @Test
    void a_disk_that_does_not_let_it_is_told_once() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        JournalKeeper keeper = keeper(file);
        session.dispatch(new Action.MarkConfidential(true));
        assertFalse(keeper.keepNow());
        session.dispatch(new Action.MarkConfidential(false));
        session.dispatch(new Action.MarkConfidential(true));
        assertFalse(keeper.keepNow());
        assertEquals(List.of("notice.not-kept"), told.stream().map(JournalKeeperTest::key).toList());
    }

    @Test
    void a_disk_that_lets_it_again_takes_the_notice_back() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        JournalKeeper keeper = keeper(file);
        session.dispatch(new Action.MarkConfidential(true));
        keeper.keepNow();
        Files.delete(file);
        session.dispatch(new Action.MarkConfidential(false));
        session.dispatch(new Action.MarkConfidential(true));
        assertTrue(keeper.keepNow());
        assertEquals(List.of("notice.not-kept", "no longer notice.not-kept"), told.stream().map(JournalKeeperTest::key).toList());
        keeper.end();
    }

    @Test
    void what_is_saved_after_all_takes_the_notice_back() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        JournalKeeper keeper = keeper(file);
        session.dispatch(new Action.MarkConfidential(true));
        keeper.keepNow();
        session.dispatch(new Action.Undo());
        keeper.keepNow();
        assertEquals("no longer notice.not-kept", key(told.getLast()));
    }

    @Test
    void work_brought_back_is_kept_with_the_steps_of_the_session_before() throws Exception {
        JournalKeeper keeper = keeper(folder);
        Document open = session.state().document().orElseThrow();
        Document back = open.with(open.network().with(open.network().profile().withConfidential(true)));
        OnDisk disk = new OnDisk(Optional.of(Path.of("x")), Optional.of(open), Optional.of("before"), List.of("mark as confidential"));
        session.dispatch(new FileAction.BringBack(back, disk));
        keeper.keepNow();
        assertEquals(Optional.of(List.of("mark as confidential")), left().map(study -> study.work().steps()));
        session.dispatch(new FileAction.BringBack(back, OnDisk.NOTHING.withUnsaved(List.of("mark as confidential"))));
        session.dispatch(Steps.move("a", 1, 1, "one"));
        keeper.keepNow();
        assertEquals(List.of("move a", "mark as confidential"), session.state().unsavedSteps());
        keeper.end();
    }

    @Test
    void work_is_kept_in_time_whatever_else_the_machine_is_busy_with() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        for (int n = 0; n < 2 * ForkJoinPool.getCommonPoolParallelism(); n++) {
            ForkJoinPool.commonPool().execute(() -> await(busy));
        }
        CountDownLatch kept = new CountDownLatch(1);
        JournalKeeper.aMomentLater().execute(kept::countDown);
        boolean inTime = kept.await(10, TimeUnit.SECONDS);
        busy.countDown();
        assertTrue(inTime);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static String key(Action told) {
        return switch (told) {
            case Action.Notify(var notice) -> notice.key();
            case Action.Withdraw(var notice) -> "no longer " + notice;
            default -> told.toString();
        };
    }

    private JournalKeeper keeper(Path settings) {
        JournalKeeper keeper = new JournalKeeper(new JournalFolder(settings).journal(), CLOCK, later::add, told::add);
        State open = Steps.open();
        session = new Session(open, _ -> {
        });
        session.listen(keeper::follow);
        return keeper;
    }

    /// What a start finds after the program is gone.
    private Optional<UnsavedStudy> left() throws IOException {
        Path gone = Files.createDirectories(folder.resolve("gone").resolve("journal"));
        if (Files.isDirectory(folder.resolve("journal"))) {
            try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, gone.resolve(file.getFileName()));
                }
            }
        }
        List<UnsavedStudy> all = UnsavedStudy.all(new JournalFolder(folder.resolve("gone")), Texts.in(Language.EN)).studies();
        all.forEach(study -> study.left().close());
        return all.stream().findFirst();
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            return files.count();
        }
    }
}
