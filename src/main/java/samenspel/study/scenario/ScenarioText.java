package samenspel.study.scenario;

import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.scenario.ScenarioOutcome;
import samenspel.study.numbers.QuotedWords;
import samenspel.text.Language;

/// What follows from a scenario, in sentences that may leave the study.
public record ScenarioText(Network network, ScenarioOutcome outcome, NameMode names) implements QuotedWords {
    @Override
    public ScenarioText called(NameMode other) {
        return new ScenarioText(network, outcome, other);
    }

    @Override
    public ScenarioText of(Network other) {
        return new ScenarioText(other, outcome, names);
    }

    @Override
    public String words(Language language) {
        return String.join("\n", new ScenarioWords(network, names, language).sentences(outcome)) + "\n";
    }
}
