package samenspel.scenario;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What is counted of a scenario, in the order in which it is said. What each counts is the text `scenario.number.<id>`.
public enum ScenarioNumber {
    /// Partners of the team; of several, of the one with most.
    TEAM_TIES,
    /// Most partners that one of the core has.
    CORE_MOST,
    /// Teams and core organisations with more partners than the capacity.
    OVER,
    TO_MAKE,
    /// Of those, between organisations that have a tie in another layer.
    CONTACT,
    /// Of those, unknown today.
    UNKNOWN,
    TO_LET_GO,
    KEPT,
    TIES,
    /// Organisations other than teams one or two steps from a team.
    WITHIN_TWO,
    /// Organisations without a tie.
    ALONE,
    PARTS,
    /// Mean steps between organisations with a path.
    DISTANCE,
    /// Most organisations that no longer reach a team when one of the core drops out.
    CUT_OFF,
    /// Organisations that reach a team today and not in the scenario.
    LOST_PATH,
    /// Organisations that are more steps from a team than today.
    FARTHER;

    /// Its id in files and texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All of them, those that follow from the rules of every one of some scenarios after the others.
    public static List<ScenarioNumber> outcomesFirst(List<ScenarioOutcome> scenarios) {
        return Arrays.stream(values()).sorted(Comparator.comparing(number -> scenarios.stream().allMatch(one -> one.isByRule(number)))).toList();
    }

    /// @param teams how many of them are present
    /// @param core  how many of it are present; without either, nothing follows from rules
    boolean isByRule(ScenarioRules rules, int teams, int core) {
        return teams > 0 && core > 0 && switch (this) {
            case TEAM_TIES -> rules.teamCore() == PairRule.ALL && rules.teamPeriphery() == PairRule.NONE && teams == 1;
            case WITHIN_TWO, ALONE, LOST_PATH -> rules.tieEverybody();
            case PARTS -> rules.tieEverybody() && rules.teamCore() == PairRule.ALL;
            default -> false;
        };
    }
}
