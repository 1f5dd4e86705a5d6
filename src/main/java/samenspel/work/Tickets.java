package samenspel.work;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import samenspel.session.Action;
import samenspel.session.Notice;

/// The session's work, by ticket: how far it is and what follows from it come back as actions.
public final class Tickets {
    private final Worker worker;
    private final Consumer<Action> answer;
    private final Faults faults;
    private final Map<Long, Watch> running = new ConcurrentHashMap<>();

    /// @param answer dispatches an action on the window's thread, from whichever thread it is called
    public Tickets(Worker worker, Consumer<Action> answer, Faults faults) {
        this.worker = worker;
        this.answer = answer;
        this.faults = faults;
    }

    /// @param task gives the action that follows
    public void work(long ticket, Worker.Task<Action> task) {
        Watch watch = new Watch(fraction -> answer.accept(new Action.Progressed(ticket, fraction)), key -> answer.accept(new Action.WorkChanged(ticket, key)));
        running.put(ticket, watch);
        worker.ask(watch, _ -> answered(ticket, watch, outcome(ticket, watch, task)), _ -> {
        }, () -> running.remove(ticket));
    }

    /// Whatever goes wrong ends the work, so that the window does not wait for ever. What fails because it was
    /// cancelled is no fault.
    private Action outcome(long ticket, Watch watch, Worker.Task<Action> task) {
        try {
            return task.result(watch);
        } catch (Throwable fault) {
            boolean given = watch.isCancelled() && fault instanceof Exception;
            return new Action.Ended(given ? Notice.good("notice.cancelled") : faults.report(fault), ticket);
        }
    }

    /// What somebody should know is shown even if nobody waits for it any more.
    private Action answered(long ticket, Watch watch, Action result) {
        running.remove(ticket);
        if (!watch.isCancelled() || result instanceof Action.Notify) {
            answer.accept(result);
        }
        return result;
    }

    public void cancel(long ticket) {
        Watch watch = running.remove(ticket);
        if (watch != null) {
            watch.cancel();
        }
    }
}
