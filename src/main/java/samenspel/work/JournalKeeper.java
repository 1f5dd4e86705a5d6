package samenspel.work;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.State;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.journal.Journal;
import samenspel.storage.journal.KeptStudy;
import samenspel.study.Document;
import samenspel.text.Texts;

/// Keeps what is changed in a window in its journal, a quarter of a second after it was changed, and at once when the program
/// fails or is ended from outside. What is saved is kept no longer.
public final class JournalKeeper {
    private static final long DELAY_MILLIS = 250;
    private static final long MOST_WAITED = 2_000;
    private static final String NOT_KEPT = "notice.not-kept";

    private final Journal journal;
    private final InstantSource clock;
    private final Executor later;
    private final Consumer<Action> tell;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile @Nullable State latest;
    private @Nullable State kept;
    private boolean failing;
    private boolean ended;

    /// @param later runs what it is given a moment later, away from the window's thread
    /// @param tell  may be called from any thread
    public JournalKeeper(Journal journal, InstantSource clock, Executor later, Consumer<Action> tell) {
        this.journal = journal;
        this.clock = clock;
        this.later = later;
        this.tell = tell;
    }

    /// On a thread of its own, which does not keep the program alive: behind other work it would come too late.
    public static Executor aMomentLater() {
        return CompletableFuture.delayedExecutor(DELAY_MILLIS, TimeUnit.MILLISECONDS,
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("journal").priority(Thread.MAX_PRIORITY).factory()));
    }

    /// Hears of every state of the window.
    public void follow(State before, State after) {
        latest = after;
        boolean changed = before.document() != after.document() || before.disk() != after.disk() || before.noteEditing() != after.noteEditing();
        if (changed && !waiting.getAndSet(true)) {
            later.execute(() -> {
                waiting.set(false);
                keepNow();
            });
        }
    }

    /// Puts what is not saved on the disk. May be called from any thread.
    ///
    /// @return whether there is any, and whether it is there
    public synchronized boolean keepNow() {
        State now = latest;
        if (now == null || ended) {
            return false;
        }
        State finished = now.finishedTyping();
        if (now != kept) {
            keep(finished);
            kept = failing ? null : now;
        }
        return !failing && finished.hasUnsavedChanges();
    }

    /// The same where the system asks the program to end: what the window is doing at that moment is a change too, and is kept once it is
    /// done; then the window stands still, so that nothing changes that could no longer be kept. What takes longer than two seconds is
    /// not waited for, since systems end by force what does not end by itself.
    ///
    /// @param window runs what it is given after all that the window has yet to do
    public void keepAtEnd(Executor window) {
        keepNow();
        if (isEnded()) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        try {
            window.execute(() -> {
                done.countDown();
                standStill();
            });
            if (done.await(MOST_WAITED, TimeUnit.MILLISECONDS)) {
                keepNow();
            }
        } catch (IllegalStateException closed) {
            // The window does nothing any more: all that was done is kept.
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /// For as long as a program may take to end; it has ended before.
    private static void standStill() {
        try {
            new CountDownLatch(1).await(MOST_WAITED, TimeUnit.MILLISECONDS);
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    private void keep(State now) {
        try {
            if (now.hasUnsavedChanges()) {
                journal.keep(work(now));
            } else {
                journal.end();
            }
            if (failing) {
                tell.accept(new Action.Withdraw(NOT_KEPT));
            }
            failing = false;
        } catch (CannotSave failure) {
            // Once is enough: it is tried again at the next change.
            if (!failing) {
                tell.accept(new Action.Notify(new Notice(true, NOT_KEPT, List.of(), List.of(failure.message(texts(now))))));
            }
            failing = true;
        }
    }

    private static Texts texts(State state) {
        return Texts.in(state.settings().language());
    }

    private KeptStudy work(State now) {
        Document document = now.document().orElseThrow();
        String name = document.network().profile().name().in(now.settings().language().tag());
        return new KeptStudy(clock.instant(), now.file().map(Path::toAbsolutePath), now.disk().digest(), name,
                now.unsavedSteps(), NetworkFile.write(document));
    }

    /// The window is closed: all is saved or given up.
    public synchronized void end() {
        ended = true;
        journal.end();
    }
}
