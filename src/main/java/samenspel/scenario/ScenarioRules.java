package samenspel.scenario;

/// What becomes of ties, by who they are between. Ties between two teams or two of the periphery stay as they are.
///
/// @param corePeriphery where it is [PairRule#ONE], who has more ties than the capacity hands over those to the periphery
public record ScenarioRules(PairRule teamCore, PairRule teamPeriphery, PairRule coreCore, PairRule corePeriphery) {
    public static final ScenarioRules USUAL = new ScenarioRules(PairRule.ALL, PairRule.NONE, PairRule.AS_IS, PairRule.ONE);

    public ScenarioRules withTeamCore(PairRule rule) {
        return new ScenarioRules(rule, teamPeriphery, coreCore, corePeriphery);
    }

    public ScenarioRules withTeamPeriphery(PairRule rule) {
        return new ScenarioRules(teamCore, rule, coreCore, corePeriphery);
    }

    public ScenarioRules withCoreCore(PairRule rule) {
        return new ScenarioRules(teamCore, teamPeriphery, rule, corePeriphery);
    }

    public ScenarioRules withCorePeriphery(PairRule rule) {
        return new ScenarioRules(teamCore, teamPeriphery, coreCore, rule);
    }

    /// Whether each of the periphery surely has a tie with one of the core, and each of the core with a team.
    public boolean tieEverybody() {
        return corePeriphery == PairRule.ONE && (teamCore == PairRule.ALL || teamCore == PairRule.ONE);
    }
}
