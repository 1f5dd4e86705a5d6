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

    /// All of them, those that follow from the rules of every one of some choices after the others.
    public static List<ScenarioNumber> outcomesFirst(List<ScenarioChoice> choices) {
        return Arrays.stream(values()).sorted(Comparator.comparing(number -> choices.stream().allMatch(number::isByRule))).toList();
    }

    /// Whether it follows from the rules alone, whatever the data: then it is no finding.
    public boolean isByRule(ScenarioChoice choice) {
        ScenarioRules rules = choice.rules();
        boolean filled = !choice.teams().isEmpty() && !choice.core().isEmpty();
        return filled && switch (this) {
            case TEAM_TIES -> rules.teamCore() == PairRule.ALL && rules.teamPeriphery() == PairRule.NONE && choice.teams().size() == 1;
            case WITHIN_TWO, ALONE, LOST_PATH -> rules.tieEverybody();
            case PARTS -> rules.tieEverybody() && rules.teamCore() == PairRule.ALL;
            default -> false;
        };
    }
}
