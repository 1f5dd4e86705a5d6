package samenspel.diagram.view.integration;

import samenspel.scenario.Possible;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.text.Texts;

/// Says what numbers of a scenario can be, the same in figures, sentences and tables: whole, or with two decimals; from the least to the
/// most where unknown ties matter; empty for none.
public record PossibleWords(ScenarioOutcome outcome, Texts texts) {
    /// Which of the words for nothing, one and several go with a range.
    private static final int SEVERAL = 2;

    public String now(ScenarioNumber number) {
        Possible possible = outcome.possible(number);
        return range(number, possible.nowLeast(), possible.nowMost());
    }

    public String then(ScenarioNumber number) {
        Possible possible = outcome.possible(number);
        return range(number, possible.thenLeast(), possible.thenMost());
    }

    /// How many partners one of team or core can have in the scenario.
    public String then(ScenarioOutcome.Partners one) {
        return range(ScenarioNumber.CORE_MOST, one.then(), one.then() + one.unknownThen());
    }

    /// Whether a number of the scenario is one, and not a range.
    public boolean isOne(ScenarioNumber number) {
        return outcome.possible(number).thenLeast() == outcome.possible(number).thenMost();
    }

    /// The number by which a message chooses its words for nothing, one or several.
    public int many(ScenarioNumber number) {
        return isOne(number) ? (int) outcome.possible(number).thenMost() : SEVERAL;
    }

    private String range(ScenarioNumber number, double least, double most) {
        if (Double.isNaN(least)) {
            return "";
        }
        if (Double.isNaN(most)) {
            return texts.get("scenario.along-known", said(number, least));
        }
        return least == most ? said(number, least) : texts.get("scenario.range", said(number, least), said(number, most));
    }

    private String said(ScenarioNumber number, double value) {
        return number == ScenarioNumber.DISTANCE ? texts.get("scenario.decimals", value) : texts.get("view.count", (int) value);
    }
}
