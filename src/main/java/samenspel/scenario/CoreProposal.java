package samenspel.scenario;

import java.util.List;
import samenspel.network.OrganisationId;

/// A core group that is proposed.
///
/// @param core        in order of ids
/// @param stable      those of it that are proposed in each wave alone, too
/// @param waves       number of waves of the network
/// @param together    whether it is proposed over all of them together
/// @param unreachable who has no known tie, so that no core surely reaches them along the ties of today; only where everybody was to be reached
/// @param doubtful    those of them who may have one, because somebody did not answer
public record CoreProposal(ProposalKind kind, List<OrganisationId> core, List<OrganisationId> stable, int waves, boolean together, List<OrganisationId> unreachable, List<OrganisationId> doubtful) {
    public CoreProposal {
        core = List.copyOf(core);
        stable = List.copyOf(stable);
        unreachable = List.copyOf(unreachable);
        doubtful = List.copyOf(doubtful);
    }

    /// Who surely has no tie.
    public List<OrganisationId> tieless() {
        return unreachable.stream().filter(one -> !doubtful.contains(one)).toList();
    }
}
