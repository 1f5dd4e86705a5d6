package samenspel.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import samenspel.session.Action;
import samenspel.session.Notice;

/// Does work off the window's thread, by ticket, and answers with the action that follows from it.
final class Background {
    private final Executor executor;
    private final Consumer<Action> answer;
    private final Faults faults;
    private final Map<Long, Watched> running = new ConcurrentHashMap<>();

    /// Work under way and the watch that cancels it.
    private record Watched(Watch watch, Future<?> run) {
    }

    /// @param executor where work is done; tests do it at once
    /// @param answer   dispatches an action on the window's thread, from whichever thread it is called
    Background(Executor executor, Consumer<Action> answer, Faults faults) {
        this.executor = executor;
        this.answer = answer;
        this.faults = faults;
    }

    void work(long ticket, Supplier<Action> task) {
        watched(ticket, _ -> task.get());
    }

    /// Work that tells how far it is and may be asked to end.
    void watched(long ticket, Function<Watch, Action> task) {
        Watch watch = new Watch(fraction -> answer.accept(new Action.Progressed(ticket, fraction)), key -> answer.accept(new Action.Turned(ticket, key)));
        FutureTask<Void> run = new FutureTask<>(() -> {
            Action result = outcome(ticket, watch, task);
            // What somebody should know is told even if nobody waits for it any more.
            if (running.remove(ticket) != null || result instanceof Action.Notify) {
                answer.accept(result);
            }
        }, null);
        running.put(ticket, new Watched(watch, run));
        executor.execute(run);
    }

    /// Our own fault ends the work too, so that the window does not wait for ever. What fails because it was
    /// cancelled is no fault.
    private Action outcome(long ticket, Watch watch, Function<Watch, Action> task) {
        try {
            return task.apply(watch);
        } catch (RuntimeException fault) {
            return new Action.Failed(watch.isCancelled() ? Notice.good("notice.cancelled") : faults.report(fault), ticket);
        }
    }

    void cancel(long ticket) {
        Watched under = running.remove(ticket);
        if (under != null) {
            under.watch.cancel();
            under.run.cancel(true);
        }
    }
}
