package samenspel.ui.assist;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.names.NameMatching;
import samenspel.exchange.plan.ImportPlan;
import samenspel.text.account.Reading;
import samenspel.work.Latest;
import samenspel.work.Watch;
import samenspel.work.Worker;

/// Works out in the background what comes of a plan. A newer plan ends the work on a former one.
final class PlanOutcome {
    /// Several changes in a row are worked out once.
    private static final Duration PATIENCE = Duration.millis(150);

    private final Latest latest;
    private final Consumer<PlanResult> done;
    private final IntConsumer progress;
    private final PauseTransition soon = new PauseTransition(PATIENCE);
    private Optional<PlanResult> former = Optional.empty();

    /// @param done     gets what came of the newest plan, on the window's thread
    /// @param progress hears how many organisations and ties were found so far, on the window's thread
    PlanOutcome(Worker worker, Consumer<PlanResult> done, IntConsumer progress) {
        this.latest = new Latest(worker);
        this.done = done;
        this.progress = progress;
    }

    void reckon(ImportPlan plan) {
        latest.cancel();
        Optional<PlanResult> before = former;
        soon.setOnFinished(_ -> latest.ask(watch -> reckoned(plan, before, watch), this::ended));
        soon.playFromStart();
    }

    void stop() {
        soon.stop();
        latest.cancel();
    }

    private void ended(PlanResult planResult) {
        former = Optional.of(planResult);
        done.accept(planResult);
    }

    private PlanResult reckoned(ImportPlan plan, Optional<PlanResult> before, Watch watch) {
        Reading<ImportedNetwork> reading = plan.read(ReadingOptions.USUAL.with((_, items) -> {
            Platform.runLater(() -> progressed(items, watch));
            return !watch.isCancelled();
        }));
        if (watch.isCancelled()) {
            throw new CancellationException();
        }
        // Names change only where tables are read otherwise.
        return new PlanResult(plan, reading, before.filter(last -> last.plan().files() == plan.files()).map(PlanResult::proposals)
                .orElseGet(() -> NameMatching.propose(plan.spellings())));
    }

    private void progressed(int items, Watch watch) {
        if (!watch.isCancelled()) {
            progress.accept(items);
        }
    }
}
