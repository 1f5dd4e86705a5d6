package samenspel.ui.assist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.plan.AnswerTally;
import samenspel.exchange.plan.DoubtChoice;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.plan.TableId;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// The import as it is decided so far, what of it is still in doubt, which step and which of its tables is looked at, and
/// which names may be the same. Used on the window's thread only.
final class ImportDraft {
    private final List<Runnable> listeners = new ArrayList<>();
    private final Latest latest;
    private ImportPlan plan;
    private Optional<TableId> chosen;
    private ImportStep step = ImportStep.KIND;
    private List<NameProposal> found = List.of();
    private PlanDoubts looked;
    private List<ImportDoubt> doubts = List.of();
    /// Of answers whose order is asked for, as they were put in order.
    private List<String> order = List.of();
    /// Whether the user has not gone anywhere yet.
    private boolean fresh = true;
    private boolean telling;
    private boolean reworking;

    /// @param worker where it is worked out what is in doubt after each decision
    ImportDraft(PlanDoubts start, Worker worker) {
        this.latest = new Latest(worker);
        this.plan = start.plan();
        this.chosen = plan.tables().stream().findFirst().map(PlannedTable::id);
        this.looked = start;
        order();
        goToFirstDoubt();
    }

    ImportPlan plan() {
        return plan;
    }

    /// The table that is looked at; empty where no file holds any.
    Optional<PlannedTable> table() {
        return chosen.flatMap(plan::table);
    }

    ImportStep step() {
        return step;
    }

    /// Names that may be the same, with what was decided of them.
    List<NameProposal> proposals() {
        return looked.proposals();
    }

    /// Whether what is in doubt is being worked out: until then it is that of a former plan.
    boolean isLooking() {
        return latest.isBusy() || looked.plan() != plan;
    }

    /// Ends what is worked out.
    void stop() {
        latest.cancel();
    }

    /// What is in doubt, in the order in which it is asked.
    List<ImportDoubt> doubts() {
        return doubts;
    }

    List<ImportDoubt> doubts(ImportStep of) {
        return doubts.stream().filter(doubt -> ImportStep.of(doubt.kind()) == of).toList();
    }

    /// What is asked now; empty if nothing of this step is in doubt.
    Optional<ImportDoubt> doubt() {
        return doubts(step).stream().findFirst();
    }

    /// Why nothing may be opened yet; empty if it may.
    Optional<ImportDoubt> waiting() {
        return doubts.stream().filter(ImportDoubt::waits).findFirst();
    }

    /// What the answers of surveys count as; it takes a while in large tables just after a decision.
    AnswerCodes codes() {
        return looked.plan() == plan ? looked.codes() : plan.answerCodes();
    }

    /// Whether empty cells mean that there is no tie, as it is decided or seen.
    boolean emptyIsNo() {
        return plan.decisions().codes().emptyIsNo().orElse(looked.emptyIsNo());
    }

    /// What stands in the cells that say how strong ties are.
    AnswerTally answers() {
        return looked.answers();
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// Decides something. What listeners put into their controls meanwhile is no decision.
    void change(UnaryOperator<ImportPlan> decision) {
        if (!telling && !reworking) {
            decided(decision.apply(plan), () -> {
            });
        }
    }

    /// Decides something that takes a while in large tables. Until it is worked out, nothing else can be decided.
    void rework(UnaryOperator<ImportPlan> decision) {
        if (telling || reworking) {
            return;
        }
        reworking = true;
        fresh = false;
        latest.cancel();
        ImportPlan now = plan;
        List<NameProposal> names = found;
        PlanDoubts former = looked;
        latest.ask(_ -> PlanDoubts.of(decision.apply(now), names, Optional.of(former)), this::reworked, () -> {
            reworking = false;
            tell();
        });
        tell();
    }

    private void reworked(PlanDoubts next) {
        reworking = false;
        plan = next.plan();
        step = step.applies(plan) ? step : ImportStep.KIND;
        looked = next;
        order();
        tell();
    }

    /// Whether something is worked out before which nothing else can be decided.
    boolean isReworking() {
        return reworking;
    }

    private void decided(ImportPlan next, Runnable then) {
        plan = next;
        fresh = false;
        step = step.applies(plan) ? step : ImportStep.KIND;
        tell();
        look(then);
    }

    /// Ends a doubt, and goes to the next one for which opening waits.
    void decide(DoubtChoice choice) {
        if (!telling && !reworking) {
            decided(choice.decision().apply(plan), () -> {
                if (doubts(step).isEmpty()) {
                    waiting().ifPresent(this::go);
                }
            });
        }
    }

    /// Puts an answer whose order is asked for elsewhere among the others.
    ///
    /// @param by 1 for one place on, -1 for one place back
    void move(String word, int by) {
        int at = order.indexOf(word);
        if (!telling && !reworking && at >= 0 && at + by >= 0 && at + by < order.size()) {
            List<String> moved = new ArrayList<>(order);
            Collections.swap(moved, at, at + by);
            order = moved;
            order();
            tell();
        }
    }

    void choose(TableId table) {
        if (!telling && !reworking && !chosen.equals(Optional.of(table))) {
            chosen = Optional.of(table);
            tell();
        }
    }

    void choose(ImportStep other) {
        if (!telling && !reworking) {
            fresh = false;
            step = other;
            doubt().flatMap(ImportDoubt::table).ifPresent(table -> chosen = Optional.of(table));
            tell();
        }
    }

    /// Hears which names may be the same. As long as nobody went anywhere, a doubt about them is gone to.
    void found(List<NameProposal> others) {
        if (found != others) {
            found = others;
            if (!reworking) {
                look(this::goToFirstDoubt);
            }
        }
    }

    private void goToFirstDoubt() {
        if (fresh) {
            doubts.stream().findFirst().ifPresent(this::go);
        }
    }

    private void go(ImportDoubt to) {
        step = ImportStep.of(to.kind());
        to.table().ifPresent(table -> chosen = Optional.of(table));
    }

    private void look(Runnable then) {
        latest.cancel();
        ImportPlan now = plan;
        List<NameProposal> names = found;
        Optional<PlanDoubts> former = Optional.of(looked);
        latest.ask(_ -> PlanDoubts.of(now, names, former), next -> {
            looked = next;
            order();
            then.run();
            tell();
        });
    }

    private void order() {
        doubts = ordered(looked.doubts());
    }

    /// The doubts, of which the first about the order of answers has them as they were put in order.
    private List<ImportDoubt> ordered(List<ImportDoubt> some) {
        Optional<ImportDoubt> first = some.stream().filter(doubt -> doubt.kind() == ImportDoubt.Kind.ANSWERS_ORDER).findFirst();
        if (first.isEmpty()) {
            return some;
        }
        ImportDoubt asked = first.get();
        boolean same = order.size() == asked.words().size() && order.containsAll(asked.words());
        order = same ? order : asked.words();
        ImportDoubt inOrder = new ImportDoubt(asked.kind(), asked.table(), asked.columns(), order, asked.waits());
        return some.stream().map(doubt -> doubt == asked ? inOrder : doubt).toList();
    }

    private void tell() {
        telling = true;
        try {
            listeners.forEach(Runnable::run);
        } finally {
            telling = false;
        }
    }
}
