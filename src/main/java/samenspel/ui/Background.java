package samenspel.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import samenspel.session.Action;

/// Does work off the window's thread, by ticket, and answers with the action that follows from it.
final class Background {
    private final Executor executor;
    private final Consumer<Action> answer;
    private final Faults faults;
    private final Map<Long, Future<?>> running = new ConcurrentHashMap<>();

    /// @param executor where work is done; tests do it at once
    /// @param answer   dispatches an action on the window's thread, from whichever thread it is called
    Background(Executor executor, Consumer<Action> answer, Faults faults) {
        this.executor = executor;
        this.answer = answer;
        this.faults = faults;
    }

    void work(long ticket, Supplier<Action> task) {
        FutureTask<Void> run = new FutureTask<>(() -> {
            Action result = outcome(ticket, task);
            if (running.remove(ticket) != null) {
                answer.accept(result);
            }
        }, null);
        running.put(ticket, run);
        executor.execute(run);
    }

    /// Our own fault ends the work too, so that the window does not wait for ever.
    private Action outcome(long ticket, Supplier<Action> task) {
        try {
            return task.get();
        } catch (RuntimeException fault) {
            return new Action.Failed(faults.report(fault), ticket);
        }
    }

    void cancel(long ticket) {
        Future<?> run = running.remove(ticket);
        if (run != null) {
            run.cancel(true);
        }
    }
}
