package samenspel.diagram.seen;

import java.util.List;
import java.util.Set;
import samenspel.network.OrganisationId;

/// Who meets the conditions of a filter in what is shown, by the ties that are known.
///
/// @param met       those who do
/// @param unknown   those who did not answer and may meet them
/// @param maybe     those who answered and do not, but may with the answers of others
/// @param maybeNot  those among the ones who do that may not with the answers of others
/// @param of        how many were in the network
/// @param idle      conditions that say nothing of what is shown, so that nobody is left out for them
/// @param unbounded conditions of which nobody knows what the answers of others would change
public record ConditionsMet(Set<OrganisationId> met, Set<OrganisationId> unknown, Set<OrganisationId> maybe, Set<OrganisationId> maybeNot, int of, List<MeasureCondition> idle,
        List<MeasureCondition> unbounded) {
    public ConditionsMet {
        met = Set.copyOf(met);
        unknown = Set.copyOf(unknown);
        maybe = Set.copyOf(maybe);
        maybeNot = Set.copyOf(maybeNot);
        idle = List.copyOf(idle);
        unbounded = List.copyOf(unbounded);
    }
}
