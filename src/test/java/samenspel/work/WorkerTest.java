package samenspel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// With real threads. The test's own thread stands for the window's: it takes the answers that have come.
@Timeout(20)
class WorkerTest {
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    private final Worker worker = Worker.answering(answers::add);
    private final List<Object> got = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Thread.UncaughtExceptionHandler former;

    @BeforeEach
    void hear_of_faults() {
        former = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> faults.add(fault));
    }

    @AfterEach
    void hear_no_more() {
        Thread.setDefaultUncaughtExceptionHandler(former);
    }

    @Test
    void the_answer_comes_where_answers_are_taken() throws Exception {
        worker.ask(_ -> Thread.currentThread(), got::add);
        takeAnswer();
        assertNotEquals(List.of(Thread.currentThread()), got);
    }

    @Test
    void how_far_the_newest_is_is_heard_where_answers_are_taken_before_its_answer() throws Exception {
        new Latest(worker).ask(watch -> {
            watch.report(0.5);
            return "answer";
        }, got::add, got::add, () -> {
        });
        takeAnswer();
        takeAnswer();
        assertEquals(List.of(0.5, "answer"), got);
    }

    @Test
    void its_threads_are_platform_threads_that_let_the_program_end() throws Exception {
        worker.ask(_ -> List.of(Thread.currentThread().isDaemon(), Thread.currentThread().isVirtual()), got::add);
        takeAnswer();
        assertEquals(List.of(List.of(true, false)), got);
    }

    @Test
    void two_works_go_on_at_the_same_time() throws Exception {
        worker.ask(_ -> {
            goOn.await();
            return "first";
        }, got::add);
        worker.ask(_ -> {
            goOn.countDown();
            return "second";
        }, got::add);
        takeAnswer();
        takeAnswer();
        assertEquals(2, got.size());
    }

    @Test
    void an_error_is_told_and_whoever_waits_hears_that_there_is_no_result() throws Exception {
        worker.ask(_ -> {
            throw new OutOfMemoryError("on purpose");
        }, got::add, () -> got.add("none"));
        takeAnswer();
        assertEquals(List.of("none"), got);
        assertInstanceOf(OutOfMemoryError.class, faults.take());
    }

    @Test
    void a_stack_that_overflows_is_told() throws Exception {
        worker.ask(_ -> deeper(0), got::add);
        assertInstanceOf(StackOverflowError.class, faults.take());
    }

    @Test
    void a_fault_of_work_without_an_answer_is_told() throws Exception {
        worker.begin(_ -> {
            throw new IllegalStateException("on purpose");
        });
        assertInstanceOf(IllegalStateException.class, faults.take());
    }

    @Test
    void work_cancelled_before_its_answer_is_taken_gives_none() throws Exception {
        Watch watch = worker.ask(_ -> "late", got::add, () -> got.add("none"));
        Runnable answer = answers.take();
        watch.cancel();
        answer.run();
        assertEquals(List.of("none"), got);
    }

    @Test
    void cancelling_breaks_off_what_waits() throws Exception {
        Watch watch = worker.ask(_ -> {
            begun.countDown();
            goOn.await();
            return "never";
        }, got::add, () -> got.add("none"));
        begun.await();
        watch.cancel();
        takeAnswer();
        assertEquals(List.of("none"), got);
        assertTrue(faults.isEmpty(), "what fails because it was cancelled is no fault");
    }

    @Test
    void an_error_is_told_even_if_the_work_was_cancelled() throws Exception {
        worker.ask(watch -> {
            watch.cancel();
            throw new StackOverflowError("on purpose");
        }, got::add);
        assertInstanceOf(StackOverflowError.class, faults.take());
    }

    @Test
    void the_next_work_on_a_thread_is_not_interrupted_by_the_cancelling_of_the_former() throws Exception {
        BlockingQueue<Runnable> one = new LinkedBlockingQueue<>();
        Worker byHand = new Worker(one::add, answers::add);
        byHand.ask(watch -> {
            watch.cancel();
            return "first";
        }, got::add);
        byHand.ask(_ -> Thread.currentThread().isInterrupted(), got::add);
        one.take().run();
        one.take().run();
        takeAnswer();
        takeAnswer();
        assertEquals(List.of(false), got);
    }

    @Test
    void where_no_thread_is_to_be_had_the_work_is_done_at_once() throws Exception {
        Worker poor = new Worker(_ -> {
            throw new RejectedExecutionException();
        }, answers::add);
        poor.ask(_ -> "done", got::add);
        takeAnswer();
        assertEquals(List.of("done"), got);
    }

    @Test
    void of_what_is_asked_for_while_one_is_being_done_only_the_newest_is_done() throws Exception {
        Latest latest = new Latest(worker);
        latest.ask(_ -> {
            goOn.await();
            return 1;
        }, got::add);
        latest.ask(_ -> 2, got::add);
        latest.ask(_ -> 3, got::add);
        goOn.countDown();
        takeAnswer();
        takeAnswer();
        assertEquals(List.of(1, 3), got);
        assertFalse(latest.isBusy());
    }

    @Test
    void the_newest_is_done_even_if_the_one_before_failed() throws Exception {
        Latest latest = new Latest(worker);
        latest.ask(_ -> {
            goOn.await();
            throw new OutOfMemoryError("on purpose");
        }, got::add);
        latest.ask(_ -> 2, got::add);
        goOn.countDown();
        takeAnswer();
        takeAnswer();
        assertEquals(List.of(2), got);
    }

    @Test
    void a_late_answer_of_what_was_cancelled_is_dropped_and_the_newest_follows() throws Exception {
        Latest latest = new Latest(worker);
        latest.ask(_ -> 1, got::add);
        Runnable late = answers.take();
        latest.cancel();
        latest.ask(_ -> 2, got::add);
        late.run();
        takeAnswer();
        assertEquals(List.of(2), got);
    }

    private void takeAnswer() throws InterruptedException {
        answers.take().run();
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }
}
