package samenspel.diagram.seen;

import java.util.List;
import java.util.Set;
import samenspel.network.OrganisationId;

/// Who meets the conditions of a filter in what is shown.
///
/// @param met     those who do
/// @param unknown those who did not answer and may meet them
/// @param of      how many were in the network
/// @param idle    conditions that say nothing of what is shown, so that nobody is left out for them
public record ConditionsMet(Set<OrganisationId> met, Set<OrganisationId> unknown, int of, List<MeasureCondition> idle) {
    public ConditionsMet {
        met = Set.copyOf(met);
        unknown = Set.copyOf(unknown);
        idle = List.copyOf(idle);
    }
}
