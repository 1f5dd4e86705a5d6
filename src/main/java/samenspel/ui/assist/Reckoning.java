package samenspel.ui.assist;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.names.NameMatching;
import samenspel.text.account.Reading;
import samenspel.work.Latest;
import samenspel.work.Watch;
import samenspel.work.Worker;

/// Works out in the background what comes of a plan. A newer plan ends the work on a former one.
final class Reckoning {
    /// Several changes in a row are worked out once.
    private static final Duration PATIENCE = Duration.millis(150);

    private final Latest latest;
    private final Consumer<Reckoned> done;
    private final IntConsumer progress;
    private final PauseTransition soon = new PauseTransition(PATIENCE);
    private Optional<Reckoned> former = Optional.empty();

    /// @param done     gets what came of the newest plan, on the window's thread
    /// @param progress hears how many organisations and ties were found so far, on the window's thread
    Reckoning(Worker worker, Consumer<Reckoned> done, IntConsumer progress) {
        this.latest = new Latest(worker);
        this.done = done;
        this.progress = progress;
    }

    void reckon(ImportPlan plan) {
        latest.cancel();
        Optional<Reckoned> before = former;
        soon.setOnFinished(_ -> latest.ask(watch -> reckoned(plan, before, watch), this::ended));
        soon.playFromStart();
    }

    void stop() {
        soon.stop();
        latest.cancel();
    }

    private void ended(Reckoned reckoned) {
        former = Optional.of(reckoned);
        done.accept(reckoned);
    }

    private Reckoned reckoned(ImportPlan plan, Optional<Reckoned> before, Watch watch) {
        Reading<ImportedNetwork> reading = plan.read(Manner.USUAL.with((_, items) -> {
            Platform.runLater(() -> progressed(items, watch));
            return !watch.isCancelled();
        }));
        if (watch.isCancelled()) {
            throw new CancellationException();
        }
        // Names change only where tables are read otherwise.
        return new Reckoned(plan, reading, before.filter(last -> last.plan().files() == plan.files()).map(Reckoned::proposals)
                .orElseGet(() -> NameMatching.propose(plan.spellings())));
    }

    private void progressed(int items, Watch watch) {
        if (!watch.isCancelled()) {
            progress.accept(items);
        }
    }
}
