package samenspel.layout.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Independent pieces of work on one thread or more. Which thread does which piece changes no result,
/// so the number of threads changes no bit.
public final class ParallelWork {
    /// More bring little: the longest pieces go one after the other.
    private static final int USUAL = 2;
    private final int threads;

    /// @param threads at least 1, the one that asks included
    public ParallelWork(int threads) {
        this.threads = threads;
    }

    /// What this machine has, up to two.
    public static int usual() {
        return Math.min(USUAL, Runtime.getRuntime().availableProcessors());
    }

    /// Does the pieces 0 to count − 1 and returns when all are done; the one that asks reports how many are.
    public void each(int count, IntConsumer piece, Progress progress) {
        progress.report(0);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<CompletableFuture<Void>> others = new ArrayList<>();
        for (int k = 1; k < Math.min(threads, count); k++) {
            others.add(CompletableFuture.runAsync(() -> work(count, next, done, piece, Progress.NONE)));
        }
        work(count, next, done, piece, progress);
        others.forEach(CompletableFuture::join);
    }

    private static void work(int count, AtomicInteger next, AtomicInteger done, IntConsumer piece, Progress progress) {
        for (int k = next.getAndIncrement(); k < count; k = next.getAndIncrement()) {
            piece.accept(k);
            progress.report(done.incrementAndGet() / (double) count);
        }
    }

    /// Begins one piece aside where there is a second thread, else does it at once.
    public CompletableFuture<Void> aside(Runnable piece) {
        if (threads > 1) {
            return CompletableFuture.runAsync(piece);
        }
        piece.run();
        return CompletableFuture.completedFuture(null);
    }
}
