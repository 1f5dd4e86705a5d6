package samenspel.ui;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import samenspel.layout.solve.Progress;

/// Watches one piece of work from another thread: passes on how far it is, twenty times a second at most, and
/// tells it when nobody waits for it any more.
final class Watch implements Progress {
    private static final long BETWEEN_NANOS = 50_000_000;

    private final DoubleConsumer told;
    private final Consumer<String> turned;
    private volatile boolean cancelled;
    private long last = System.nanoTime() - BETWEEN_NANOS;

    Watch(DoubleConsumer told, Consumer<String> turned) {
        this.told = told;
        this.turned = turned;
    }

    @Override
    public synchronized void report(double fraction) {
        long now = System.nanoTime();
        if (!cancelled && now - last >= BETWEEN_NANOS) {
            last = now;
            told.accept(fraction);
        }
    }

    /// The work has come to something else, whose end nobody knows yet.
    ///
    /// @param key of the message that says what
    void turn(String key) {
        turned.accept(key);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }
}
