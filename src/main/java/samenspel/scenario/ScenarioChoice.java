package samenspel.scenario;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// What is chosen of a scenario.
///
/// @param teams    local teams, in order of ids
/// @param core     the core group, in order of ids, none of them a team
/// @param capacity number of partners above which a team or one of the core has too many
public record ScenarioChoice(List<OrganisationId> teams, List<OrganisationId> core, LayerId layer, WaveId wave, ScenarioRules rules, Capacity capacity) {
    public ScenarioChoice {
        teams = List.copyOf(new TreeSet<>(teams));
        TreeSet<OrganisationId> others = new TreeSet<>(core);
        others.removeAll(teams);
        core = List.copyOf(others);
    }

    /// A new one by the usual rules, against a capacity that nobody chose.
    public static ScenarioChoice of(Collection<OrganisationId> teams, Collection<OrganisationId> core, LayerId layer, WaveId wave) {
        return new ScenarioChoice(List.copyOf(teams), List.copyOf(core), layer, wave, ScenarioRules.USUAL, Capacity.ASSUMED);
    }

    public ScenarioChoice withTeams(Collection<OrganisationId> others) {
        return new ScenarioChoice(List.copyOf(others), core, layer, wave, rules, capacity);
    }

    public ScenarioChoice withCore(Collection<OrganisationId> others) {
        return new ScenarioChoice(teams, List.copyOf(others), layer, wave, rules, capacity);
    }

    /// The same of organisations with other ids.
    public ScenarioChoice of(UnaryOperator<OrganisationId> ids) {
        return withTeams(teams.stream().map(ids).toList()).withCore(core.stream().map(ids).toList());
    }

    /// Whether somebody is a team or in the core.
    public boolean has(OrganisationId one) {
        return teams.contains(one) || core.contains(one);
    }

    /// Without those who are not in a network.
    public ScenarioChoice among(Network network) {
        return withTeams(teams.stream().filter(id -> network.organisation(id).isPresent()).toList()).withCore(core.stream().filter(id -> network.organisation(id).isPresent()).toList());
    }

    public ScenarioChoice in(LayerId other, WaveId then) {
        return new ScenarioChoice(teams, core, other, then, rules, capacity);
    }

    public ScenarioChoice with(ScenarioRules others) {
        return new ScenarioChoice(teams, core, layer, wave, others, capacity);
    }

    public ScenarioChoice withCapacity(int partners) {
        return with(Capacity.of(partners));
    }

    public ScenarioChoice with(Capacity other) {
        return new ScenarioChoice(teams, core, layer, wave, rules, other);
    }
}
