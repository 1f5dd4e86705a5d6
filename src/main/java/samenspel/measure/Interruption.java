package samenspel.measure;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Ends long work once the thread that waits for it is interrupted: nobody wants its numbers any more. While it goes on whoever
/// listens hears how far it is.
public final class Interruption {
    /// Bound in work that is done beside the thread that waits for it.
    private static final ScopedValue<Thread> WAITING = ScopedValue.newInstance();
    /// Hears the share that is done of the work it is bound in.
    private static final ScopedValue<DoubleConsumer> HEARD = ScopedValue.newInstance();

    private Interruption() {
    }

    /// Asked between two steps of the work. The thread stays interrupted.
    ///
    /// @throws CancellationException when it is
    public static void check() {
        if (waiting().isInterrupted()) {
            throw new CancellationException("nobody waits for the numbers");
        }
    }

    /// The same, and says that so many of so many steps are done.
    ///
    /// @throws CancellationException when nobody waits any more
    public static void check(long done, long all) {
        check();
        if (HEARD.isBound()) {
            HEARD.get().accept((double) done / all);
        }
    }

    private static Thread waiting() {
        return WAITING.isBound() ? WAITING.get() : Thread.currentThread();
    }

    /// Does work of which is heard how far it is.
    ///
    /// @param listener is given shares from 0 to 1, never less than before, on whichever thread does the work
    public static <T> T heard(DoubleConsumer listener, Supplier<T> work) {
        Shares shares = new Shares(1, listener);
        return ScopedValue.where(HEARD, share -> shares.reached(0, share)).call(work::get);
    }

    /// Does pieces of work side by side, each of which ends once the thread that waits for all is interrupted; none may write what
    /// another reads.
    ///
    /// @throws CancellationException when it is
    public static void together(List<Runnable> pieces) {
        Thread waiting = waiting();
        Shares shares = new Shares(pieces.size(), HEARD.orElse(_ -> {
        }));
        IntStream.range(0, pieces.size()).parallel().forEach(piece ->
                ScopedValue.where(WAITING, waiting).where(HEARD, share -> shares.reached(piece, share)).run(() -> {
                    pieces.get(piece).run();
                    shares.reached(piece, 1);
                }));
    }

    /// How far each of several pieces of work is; a piece may begin several times, but is never less far than it was.
    private static final class Shares {
        private final double[] shares;
        private final DoubleConsumer listener;

        Shares(int pieces, DoubleConsumer listener) {
            this.shares = new double[pieces];
            this.listener = listener;
        }

        synchronized void reached(int piece, double share) {
            if (share > shares[piece]) {
                shares[piece] = share;
                listener.accept(IntStream.range(0, shares.length).mapToDouble(one -> shares[one]).sum() / shares.length);
            }
        }
    }
}
