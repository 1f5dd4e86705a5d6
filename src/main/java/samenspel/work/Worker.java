package samenspel.work;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Does work beside the window's thread and brings the answer to it. Whatever work throws, an [Error] too, is given to
/// its thread's handler of uncaught exceptions: no failure ends in silence.
public final class Worker {
    private final Executor threads;
    private final Executor answers;

    /// A piece of work.
    public interface Task<T> {

        /// Called on one of the worker's threads.
        ///
        /// @param watch hears how far the work is, and knows whether somebody still waits for it
        T result(Watch watch) throws Exception;
    }

    /// @param threads where work is done; tests may do it at once
    /// @param answers where answers are taken, one after the other: the window's thread
    public Worker(Executor threads, Executor answers) {
        this.threads = threads;
        this.answers = answers;
    }

    /// The program's worker. It has platform threads: of virtual ones only as many are at work as there are processors,
    /// so that two long layouts would keep all others waiting. Its threads do not keep the program alive.
    public static Worker answering(Executor answers) {
        return new Worker(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory()), answers);
    }

    /// Work without an answer.
    public Watch begin(Consumer<Watch> work) {
        Watch watch = new Watch();
        start(() -> {
            try {
                watch.over(_ -> {
                    work.accept(watch);
                    return watch;
                });
            } catch (Throwable fault) {
                tell(fault, watch);
            }
        });
        return watch;
    }

    /// @param done gets the result where answers are taken, unless the work failed or was cancelled
    public <T> Watch ask(Task<T> task, Consumer<? super T> done) {
        return ask(task, done, () -> {
        });
    }

    /// @param none run instead when there is no result: the work failed, which has been reported, or was cancelled
    public <T> Watch ask(Task<T> task, Consumer<? super T> done, Runnable none) {
        Watch watch = new Watch();
        ask(watch, task, done, none);
        return watch;
    }

    /// A watch over work of which is heard how far it is, where answers are taken.
    Watch watching(DoubleConsumer heard) {
        return new Watch(share -> answers.execute(() -> heard.accept(share)), _ -> {
        });
    }

    <T> void ask(Watch watch, Task<T> task, Consumer<? super T> done, Runnable none) {
        start(() -> {
            Runnable answer = none;
            try {
                T result = watch.over(task);
                answer = () -> answer(watch, () -> done.accept(result), none);
            } catch (Throwable fault) {
                tell(fault, watch);
            } finally {
                answers.execute(answer);
            }
        });
    }

    private static void answer(Watch watch, Runnable done, Runnable none) {
        if (watch.isCancelled()) {
            none.run();
        } else {
            done.run();
        }
    }

    private void start(Runnable work) {
        try {
            threads.execute(work);
        } catch (RuntimeException | OutOfMemoryError noThread) {
            // Late is better than never: whoever waits would wait for ever.
            work.run();
        }
    }

    /// What fails because it was cancelled is no fault.
    private static void tell(Throwable fault, Watch watch) {
        if (fault instanceof Error || !watch.isCancelled()) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, fault);
        }
    }
}
