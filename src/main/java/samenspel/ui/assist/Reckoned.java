package samenspel.ui.assist;

import java.util.List;
import samenspel.exchange.Brought;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.names.NameProposal;

/// What comes of a plan.
///
/// @param proposals names that may be the same organisation, whatever was decided of them
record Reckoned(ImportPlan plan, Brought brought, List<NameProposal> proposals) {
}
