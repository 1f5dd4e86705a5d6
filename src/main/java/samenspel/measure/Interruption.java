package samenspel.measure;

import java.util.List;
import java.util.concurrent.CancellationException;

/// Ends long work once the thread that waits for it is interrupted: nobody wants its numbers any more.
public final class Interruption {
    /// Bound in work that is done beside the thread that waits for it.
    private static final ScopedValue<Thread> WAITING = ScopedValue.newInstance();

    private Interruption() {
    }

    /// Asked between two steps of the work. The thread stays interrupted.
    ///
    /// @throws CancellationException when it is
    public static void check() {
        check(waiting());
    }

    private static Thread waiting() {
        return WAITING.isBound() ? WAITING.get() : Thread.currentThread();
    }

    /// Does pieces of work side by side, each of which ends once the thread that waits for all is interrupted; none may write what
    /// another reads.
    ///
    /// @throws CancellationException when it is
    public static void together(List<Runnable> pieces) {
        Thread waiting = waiting();
        pieces.parallelStream().forEach(piece -> ScopedValue.where(WAITING, waiting).run(piece));
    }

    /// The same for work that is done beside the thread that waits.
    static void check(Thread waiting) {
        if (waiting.isInterrupted()) {
            throw new CancellationException("nobody waits for the numbers");
        }
    }
}
