package samenspel.measure;

import java.util.concurrent.CancellationException;

/// Ends long work once the thread that waits for it is interrupted: nobody wants its numbers any more.
public final class Interruption {
    private Interruption() {
    }

    /// Asked between two steps of the work. The thread stays interrupted.
    ///
    /// @throws CancellationException when it is
    public static void check() {
        check(Thread.currentThread());
    }

    /// The same for work that is done beside the thread that waits.
    static void check(Thread waiting) {
        if (waiting.isInterrupted()) {
            throw new CancellationException("nobody waits for the numbers");
        }
    }
}
