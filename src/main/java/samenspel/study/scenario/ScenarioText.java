package samenspel.study.scenario;

import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.study.numbers.QuotedWords;
import samenspel.text.Language;

/// What follows from a scenario, in sentences that may leave the study.
///
/// @param work whether the work list of each organisation stands below them
public record ScenarioText(Network network, ScenarioTable.Told told, NameMode names, boolean work) implements QuotedWords {
    @Override
    public ScenarioText called(NameMode other) {
        return new ScenarioText(network, told, other, work);
    }

    @Override
    public ScenarioText of(Network other) {
        return new ScenarioText(other, told, names, work);
    }

    @Override
    public String words(Language language) {
        ScenarioWords words = new ScenarioWords(network, names, language);
        return String.join("\n", words.sentences(told)) + "\n" + (work ? new WorkWords(words, language).of(told.outcome()) : "");
    }
}
