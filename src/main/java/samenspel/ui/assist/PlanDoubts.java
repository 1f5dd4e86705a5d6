package samenspel.ui.assist;

import java.util.List;
import java.util.Optional;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.plan.AnswerTally;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.survey.AnswerCodes;

/// What is in doubt about a plan, and what stands in its cells. In large tables it takes a moment, so it is worked out beside
/// the window's thread.
///
/// @param proposals names that may be the same, with what was decided of them
/// @param answers   what stands in the cells that say how strong ties are
/// @param codes     what the answers of its surveys count as
/// @param emptyIsNo whether empty cells mean that there is no tie
record PlanDoubts(ImportPlan plan, List<NameProposal> proposals, List<ImportDoubt> doubts, AnswerTally answers, AnswerCodes codes, boolean emptyIsNo) {

    /// With no names compared yet.
    static PlanDoubts of(ImportPlan plan) {
        return of(plan, List.of(), Optional.empty());
    }

    /// @param found  names that may be the same, whatever was decided of them
    /// @param former of which the answers stay where tables are read as before
    static PlanDoubts of(ImportPlan plan, List<NameProposal> found, Optional<PlanDoubts> former) {
        List<NameProposal> decided = plan.decisions().names().on(found);
        return new PlanDoubts(plan, decided, plan.doubts(decided), former.filter(last -> last.plan.files() == plan.files()).map(PlanDoubts::answers)
                .orElseGet(() -> AnswerTally.of(plan)), plan.answerCodes(), plan.isEmptyNo());
    }
}
