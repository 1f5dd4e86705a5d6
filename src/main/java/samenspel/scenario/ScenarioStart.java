package samenspel.scenario;

import java.util.List;
import java.util.Optional;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.WaveId;

/// What a scenario begins with where nobody has chosen yet.
public final class ScenarioStart {
    private static final String TEAM_SECTOR = "CJG";

    private ScenarioStart() {
    }

    /// Those of the Centre for Youth and Family that give access, where there are any.
    public static List<OrganisationId> teams(Network network, WaveId wave) {
        return network.organisations().stream().filter(Organisation::givesAccess)
                .filter(one -> network.sector(one.sector()).map(Sector::code).filter(TEAM_SECTOR::equals).isPresent())
                .map(Organisation::id).filter(id -> network.fieldwork(wave).participationOf(id) != Participation.ABSENT).toList();
    }

    /// Those teams with a core from every sector, by the usual rules; without a core where there is no team.
    public static ScenarioChoice of(Network network, Layer layer, WaveId wave, Capacity capacity) {
        List<OrganisationId> teams = teams(network, wave);
        List<OrganisationId> core = teams.isEmpty() ? List.of() : proposal(network, layer, wave, teams).core();
        return ScenarioChoice.of(teams, core, layer.id(), wave).with(capacity);
    }

    private static CoreProposal proposal(Network network, Layer layer, WaveId wave, List<OrganisationId> teams) {
        return new CoreProposals(network, layer, teams).of(ProposalKind.SECTORS, ProposalKind.SECTORS.usual(), wave, false);
    }

    /// The usual proposal that the core of a choice is, whatever its rules and capacity; empty where somebody chose another.
    public static Optional<CoreProposal> proposal(Network network, Layer layer, ScenarioChoice choice) {
        return choice.teams().isEmpty() ? Optional.empty() : Optional.of(proposal(network, layer, choice.wave(), choice.teams())).filter(usual -> usual.core().equals(choice.core()));
    }
}
