package samenspel.render.film;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Gives frames to another writer on a thread of its own while the next one is painted: encoding takes a third of the
/// time of painting. What goes wrong there is thrown by the next call.
final class BackgroundWriter implements FrameWriter {
    private final FrameWriter frameWriter;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("film").factory());
    private Future<Void> last = CompletableFuture.completedFuture(null);

    BackgroundWriter(FrameWriter frameWriter) {
        this.frameWriter = frameWriter;
    }

    /// @param argb may change once the next call has returned
    @Override
    public void add(int[] argb) throws IOException {
        after(() -> {
            frameWriter.add(argb);
            return null;
        });
    }

    @Override
    public void same() throws IOException {
        after(() -> {
            frameWriter.same();
            return null;
        });
    }

    @Override
    public void finish() throws IOException {
        await();
        frameWriter.finish();
    }

    /// Waits until nothing is written any more.
    @Override
    public void close() throws IOException {
        thread.close();
        frameWriter.close();
    }

    private void after(Callable<Void> work) throws IOException {
        await();
        last = thread.submit(work);
    }

    private void await() throws IOException {
        try {
            last.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case IOException broken -> throw broken;
                case RuntimeException fault -> throw fault;
                default -> throw new IllegalStateException(failure.getCause());
            }
        }
    }
}
