package samenspel.ui.assist;

import java.util.List;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.plan.ImportPlan;
import samenspel.text.account.Reading;

/// What comes of a plan.
///
/// @param proposals names that may be the same organisation, whatever was decided of them
record PlanResult(ImportPlan plan, Reading<ImportedNetwork> reading, List<NameProposal> proposals) {
}
