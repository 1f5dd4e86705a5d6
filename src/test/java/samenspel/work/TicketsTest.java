package samenspel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.FileAction;
import samenspel.session.Notice;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.settings.Settings;
import samenspel.session.settings.Theme;
import samenspel.storage.PlacesInRows;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;

/// A session whose work is done by real threads. The test's own thread stands for the window's.
@Timeout(20)
class TicketsTest {
    private static final Document SAMPLE = PlacesInRows.read(Path.of("samples/network-3.samenspel.json")).value().orElseThrow();

    @TempDir
    Path folder;
    private final BlockingQueue<Action> answers = new LinkedBlockingQueue<>();
    private final Session session = new Session(State.starting(new Settings(Language.EN, Theme.LIGHT, false)), this::carryOut);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Tickets tickets;
    private Worker.Task<Action> reading = _ -> fail("reads nothing");
    private Function<Long, Worker.Task<Action>> writing = ticket -> _ -> new FileAction.Saved(SAMPLE, Path.of("x"), ticket);

    @BeforeEach
    void aWorkerOfRealThreads() {
        tickets = new Tickets(Worker.answering(Runnable::run), answers::add, new Faults(() -> false, new FaultLog(folder)));
    }

    private void carryOut(Effect effect) {
        switch (effect) {
            case Effect.ReadSample(var name, long ticket) -> tickets.work(ticket, _ -> new Action.Opened(SAMPLE, Path.of(name), true, List.of(), ticket));
            case Effect.ReadFile read -> tickets.work(read.ticket(), reading);
            case Effect.WriteFile write -> tickets.work(write.ticket(), writing.apply(write.ticket()));
            case Effect.Cancel(long ticket) -> tickets.cancel(ticket);
            default -> fail(effect.toString());
        }
    }

    @Test
    void an_error_ends_the_work_as_a_fault_and_saving_works_again() throws Exception {
        open();
        writing = _ -> _ -> {
            throw new OutOfMemoryError("on purpose");
        };
        save();
        takeAnswer();
        assertEquals(Optional.of("notice.fault.memory"), session.state().notice().map(Notice::key));
        writing = ticket -> _ -> new FileAction.Saved(SAMPLE, Path.of("x"), ticket);
        save();
        takeAnswer();
        assertEquals(Optional.of("notice.saved"), session.state().notice().map(Notice::key));
    }

    @Test
    void an_error_while_a_file_is_read_is_told_in_one_line_and_the_next_file_opens() throws Exception {
        for (Error error : List.of(new StackOverflowError("on purpose"), new OutOfMemoryError("on purpose"))) {
            reading = _ -> {
                throw error;
            };
            session.dispatch(new Action.Open(folder.resolve("a.csv")));
            takeAnswer();
            Notice told = session.state().notice().orElseThrow();
            assertEquals(error instanceof OutOfMemoryError ? "notice.fault.memory" : "notice.fault", told.key());
            assertTrue(told.in(Texts.in(Language.EN)).matches("[A-Z][a-zA-Z ]+ \\(code S-[0-9A-F]{8}\\)\\. .*: save it.*"), told.in(Texts.in(Language.EN)));
            assertEquals(Optional.empty(), session.state().work());
        }
        open();
        assertEquals(Optional.of(SAMPLE), session.state().document());
    }

    @Test
    void cancelled_work_gives_no_answer_and_the_next_one_begins() throws Exception {
        open();
        writing = _ -> _ -> {
            begun.countDown();
            goOn.await();
            return fail("goes on");
        };
        save();
        begun.await();
        session.dispatch(new Action.Cancel());
        writing = ticket -> _ -> new FileAction.Saved(SAMPLE, Path.of("x"), ticket);
        save();
        takeAnswer();
        assertEquals(Optional.of("notice.saved"), session.state().notice().map(Notice::key));
    }

    @Test
    void a_late_answer_is_dropped() throws Exception {
        open();
        save();
        Action late = answers.take();
        session.dispatch(new Action.Cancel());
        State before = session.state();
        session.dispatch(late);
        assertEquals(before, session.state());
    }

    @Test
    void a_listener_that_fails_keeps_no_work_from_beginning() throws Exception {
        open();
        session.listen((_, after) -> {
            if (after.work().isPresent()) {
                throw new IllegalStateException("on purpose");
            }
        });
        try {
            save();
            fail("hides the failure");
        } catch (IllegalStateException _) {
            takeAnswer();
        }
        assertTrue(session.state().work().isEmpty());
    }

    @Test
    void what_somebody_should_know_is_told_even_if_the_work_was_cancelled() throws Exception {
        open();
        writing = _ -> _ -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException _) {
                return new Action.Notify(Notice.good("notice.cancelled"));
            }
            return fail("goes on");
        };
        save();
        begun.await();
        session.dispatch(new Action.Cancel());
        assertInstanceOf(Action.Notify.class, answers.take());
    }

    private void open() throws InterruptedException {
        session.dispatch(new Action.OpenSample("x"));
        takeAnswer();
    }

    private void save() {
        session.dispatch(new FileAction.SaveAs(Path.of("x")));
    }

    private void takeAnswer() throws InterruptedException {
        session.dispatch(answers.take());
    }
}
