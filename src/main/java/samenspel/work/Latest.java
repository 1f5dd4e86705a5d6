package samenspel.work;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Work of which only the newest counts: while one piece is being done, only the last one asked for waits. Two are
/// never done at the same time. All calls come from the thread on which answers are taken.
public final class Latest {
    private final Worker worker;
    private Watch running;
    private Asked<?> waiting;

    private record Asked<T>(Worker.Task<T> task, DoubleConsumer heard, Consumer<? super T> done, Runnable none) {
    }

    public Latest(Worker worker) {
        this.worker = worker;
    }

    /// Asks in place of what waits. What is being done goes on and is answered; [#cancel] first where it is of no use.
    public <T> void ask(Worker.Task<T> task, Consumer<? super T> done) {
        ask(task, done, () -> {
        });
    }

    /// @param none run instead when it was begun and there is no result: the work failed, or was cancelled
    public <T> void ask(Worker.Task<T> task, Consumer<? super T> done, Runnable none) {
        ask(task, _ -> {
        }, done, none);
    }

    /// @param heard is given how much of the work is done, from 0 to 1, before its answer
    public <T> void ask(Worker.Task<T> task, DoubleConsumer heard, Consumer<? super T> done, Runnable none) {
        waiting = new Asked<>(task, heard, done, none);
        if (running == null) {
            begin(waiting);
        }
    }

    /// Nothing that was asked for so far is answered.
    public void cancel() {
        waiting = null;
        if (running != null) {
            running.cancel();
        }
    }

    public boolean isBusy() {
        return running != null;
    }

    private <T> void begin(Asked<T> asked) {
        waiting = null;
        running = worker.watching(asked.heard);
        worker.ask(running, asked.task, result -> {
            ended();
            asked.done.accept(result);
        }, () -> {
            ended();
            asked.none.run();
        });
    }

    private void ended() {
        running = null;
        if (waiting != null) {
            begin(waiting);
        }
    }
}
