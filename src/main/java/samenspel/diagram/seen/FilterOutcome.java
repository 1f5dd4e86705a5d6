package samenspel.diagram.seen;

import java.util.Set;
import samenspel.network.OrganisationId;

/// Which organisations and ties a filter leaves of what is seen, by the ties that are known.
///
/// @param ties     lines of the layers shown, of a change whatever its phase
/// @param maybe    how many lines that are left out may belong, since not every tie is known
/// @param maybeNot how many that are left may not
public record FilterOutcome(Set<OrganisationId> organisations, Set<DrawnTie> ties, int maybe, int maybeNot) {
    public FilterOutcome {
        organisations = Set.copyOf(organisations);
        ties = Set.copyOf(ties);
    }
}
