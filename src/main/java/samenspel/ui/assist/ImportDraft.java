package samenspel.ui.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.plan.TableId;

/// The import as it is decided so far, which of its tables is looked at, and which names may be the same.
/// Used on the window's thread only.
final class ImportDraft {
    private final List<Runnable> listeners = new ArrayList<>();
    private ImportPlan plan;
    private Optional<TableId> chosen;
    private List<NameProposal> proposals = List.of();
    private List<NameProposal> decided = List.of();
    private boolean telling;

    ImportDraft(ImportPlan plan) {
        this.plan = plan;
        this.chosen = plan.tables().stream().findFirst().map(PlannedTable::id);
    }

    ImportPlan plan() {
        return plan;
    }

    /// The table that is looked at; empty where no file holds any.
    Optional<PlannedTable> table() {
        return chosen.flatMap(plan::table);
    }

    /// Names that may be the same, with what was decided of them.
    List<NameProposal> proposals() {
        return decided;
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// Decides something. What listeners put into their controls meanwhile is no decision.
    void change(UnaryOperator<ImportPlan> decision) {
        if (!telling) {
            plan = decision.apply(plan);
            tell();
        }
    }

    void choose(TableId table) {
        if (!telling && !chosen.equals(Optional.of(table))) {
            chosen = Optional.of(table);
            tell();
        }
    }

    void found(List<NameProposal> others) {
        if (proposals != others) {
            proposals = others;
            tell();
        }
    }

    private void tell() {
        telling = true;
        decided = plan.decisions().names().on(proposals);
        try {
            listeners.forEach(Runnable::run);
        } finally {
            telling = false;
        }
    }
}
