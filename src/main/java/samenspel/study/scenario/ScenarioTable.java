package samenspel.study.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.scenario.CoreProposal;
import samenspel.scenario.ScenarioOutcome;
import samenspel.study.numbers.NumberTable;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// A table of one or several scenarios that may leave the study.
///
/// @param scenarios the first is the one looked at; only a comparison has more
public record ScenarioTable(Kind kind, Network network, List<Told> scenarios, NameMode names) implements NumberTable {
    public ScenarioTable {
        scenarios = List.copyOf(scenarios);
    }

    /// What it has rows of.
    public enum Kind {
        NUMBERS,
        /// Ties to make and to let go.
        WORK,
        /// Teams and core organisations.
        PARTNERS,
        /// Numbers of several scenarios.
        COMPARED;

        /// Its id in calls and texts.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A scenario that is told of.
    ///
    /// @param usual the usual proposal, where the core is that
    public record Told(String name, ScenarioOutcome outcome, Optional<CoreProposal> usual) {
        /// One of which nobody asks whose proposal the core is.
        public Told(String name, ScenarioOutcome outcome) {
            this(name, outcome, Optional.empty());
        }
    }

    public ScenarioTable of(Kind other) {
        return new ScenarioTable(other, network, scenarios, names);
    }

    @Override
    public ScenarioTable called(NameMode other) {
        return new ScenarioTable(kind, network, scenarios, other);
    }

    /// Without its name nothing is called as somebody wrote it: scenarios have numbers.
    @Override
    public ScenarioTable of(Network other) {
        List<Told> numbered = IntStream.range(0, scenarios.size()).mapToObj(at -> new Told(String.valueOf(at + 1), scenarios.get(at).outcome, scenarios.get(at).usual)).toList();
        return new ScenarioTable(kind, other, numbered, names);
    }

    /// The same for programs, in words that are the same in every language.
    public Sheet sheetForPrograms(Language language) {
        return new ProgramSheets(new ScenarioWords(network, names, language), names.isNaming()).of(kind, scenarios);
    }

    @Override
    public Sheet sheet(Language language) {
        ScenarioSheets sheets = new ScenarioSheets(new ScenarioWords(network, names, language), Texts.in(language));
        ScenarioOutcome first = scenarios.getFirst().outcome;
        return switch (kind) {
            case NUMBERS -> sheets.numbers(scenarios.getFirst());
            case WORK -> sheets.work(scenarios.getFirst());
            case PARTNERS -> sheets.partners(first);
            case COMPARED -> sheets.compared(scenarios);
        };
    }
}
