package samenspel.ui.assist;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.assist.PlannedFile;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.names.NameMatching;
import samenspel.exchange.names.NameProposal;
import samenspel.text.account.Reading;

/// Works out in the background what comes of a plan. A newer plan ends the work on a former one.
final class Reckoning {
    /// Several changes in a row are worked out once.
    private static final Duration PATIENCE = Duration.millis(150);

    private final Executor background;
    private final Consumer<Reckoned> done;
    private final IntConsumer progress;
    private final PauseTransition soon = new PauseTransition(PATIENCE);
    private Run latest = new Run(null, null);
    private Reckoned former;

    /// @param done     gets what came of the newest plan, on the window's thread
    /// @param progress hears how many organisations and ties were found so far, on the window's thread
    Reckoning(Executor background, Consumer<Reckoned> done, IntConsumer progress) {
        this.background = background;
        this.done = done;
        this.progress = progress;
    }

    void reckon(ImportPlan plan) {
        latest.stopped = true;
        latest = new Run(plan, former);
        soon.setOnFinished(_ -> background.execute(latest));
        soon.playFromStart();
    }

    void stop() {
        soon.stop();
        latest.stopped = true;
    }

    private void ended(Run run, Reckoned reckoned) {
        if (run == latest && !run.stopped) {
            former = reckoned;
            done.accept(reckoned);
        }
    }

    /// Work on one plan.
    private final class Run implements Runnable {
        private final ImportPlan plan;
        private final Reckoned before;
        private volatile boolean stopped;

        Run(ImportPlan plan, Reckoned before) {
            this.plan = plan;
            this.before = before;
        }

        @Override
        public void run() {
            try {
                Reading<ImportedNetwork> reading = plan.read(Manner.USUAL.with(this::goOn));
                Reckoned reckoned = stopped ? null : new Reckoned(plan, reading, proposals());
                Platform.runLater(() -> ended(this, reckoned));
            } catch (RuntimeException fault) {
                Platform.runLater(() -> {
                    throw fault;
                });
            }
        }

        private boolean goOn(int line, int items) {
            Platform.runLater(() -> {
                if (this == latest) {
                    progress.accept(items);
                }
            });
            return !stopped;
        }

        /// Names change only where tables are read otherwise.
        private List<NameProposal> proposals() {
            List<PlannedFile> files = plan.files();
            return before != null && before.plan().files() == files ? before.proposals() : NameMatching.propose(plan.spellings());
        }
    }
}
