package samenspel.scenario;

import java.util.List;
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
    public static ScenarioChoice of(Network network, Layer layer, WaveId wave) {
        List<OrganisationId> teams = teams(network, wave);
        return ScenarioChoice.of(teams, teams.isEmpty() ? List.of() : core(network, layer, wave, teams), layer.id(), wave);
    }

    /// The usual core for teams.
    public static List<OrganisationId> core(Network network, Layer layer, WaveId wave, List<OrganisationId> teams) {
        return new CoreProposals(network, layer, teams).of(ProposalKind.SECTORS, ProposalKind.SECTORS.usual(), wave, false).core();
    }
}
