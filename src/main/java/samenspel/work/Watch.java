package samenspel.work;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import samenspel.layout.solve.Progress;

/// Watches one piece of work from another thread: passes on how far it is, twenty times a second at most, and
/// tells it when nobody waits for it any more.
public final class Watch implements Progress {
    private static final long BETWEEN_NANOS = 50_000_000;

    private final DoubleConsumer listener;
    private final Consumer<String> keyListener;
    private volatile boolean cancelled;
    private long last = System.nanoTime() - BETWEEN_NANOS;
    private Thread at;
    /// Who asked for the work after it had begun.
    private volatile Optional<Watch> later = Optional.empty();
    private volatile Optional<String> turn = Optional.empty();

    /// Nobody hears how far the work is.
    public Watch() {
        this(_ -> {
        }, _ -> {
        });
    }

    /// Both are called on the thread of the work.
    ///
    /// @param listener    is given how much of the work is done, from 0 to 1
    /// @param keyListener is given the key of the message that says what the work has come to
    public Watch(DoubleConsumer listener, Consumer<String> keyListener) {
        this.listener = listener;
        this.keyListener = keyListener;
    }

    /// From now on another watch hears of this work and can end it: that of whoever asks for what has begun already.
    public void passTo(Watch other) {
        later = Optional.of(other);
        turn.ifPresent(other::turn);
    }

    @Override
    public synchronized void report(double fraction) {
        later.ifPresent(other -> other.report(fraction));
        long now = System.nanoTime();
        if (!cancelled && now - last >= BETWEEN_NANOS) {
            last = now;
            listener.accept(fraction);
        }
    }

    /// The work has come to something else, whose end nobody knows yet.
    ///
    /// @param key of the message that says what
    public void turn(String key) {
        turn = Optional.of(key);
        later.ifPresent(other -> other.turn(key));
        keyListener.accept(key);
    }

    @Override
    public boolean isCancelled() {
        return cancelled || later.map(Watch::isCancelled).orElse(false);
    }

    /// Asks the work to end, and breaks off its waiting for files.
    public synchronized void cancel() {
        cancelled = true;
        if (at != null) {
            at.interrupt();
        }
    }

    /// Does the work under this watch.
    ///
    /// @throws CancellationException when it was cancelled before it began
    <T> T over(Worker.Task<T> task) throws Exception {
        begin();
        try {
            return task.result(this);
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        if (cancelled) {
            throw new CancellationException();
        }
        at = Thread.currentThread();
    }

    /// An interruption was meant for this work, not for the next on the same thread.
    private synchronized void end() {
        at = null;
        if (cancelled) {
            Thread.interrupted();
        }
    }
}
