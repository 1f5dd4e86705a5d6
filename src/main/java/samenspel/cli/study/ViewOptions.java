package samenspel.cli.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.text.Texts;

/// Refuses what a call chooses and a view, or what is said in place of one, has no use for.
record ViewOptions(ParseResult call, Texts texts) {
    static final String LAYERS = "--layers";
    static final String WAVES = "--waves";
    static final String LIT = "--lit";

    void check(StudyView view) throws Stop {
        List<String> usable = usable(view);
        List<String> chosen = Stream.concat(Stream.of(LAYERS, WAVES, LIT, ScenarioOptions.CAPACITY), ScenarioOptions.ALL.stream()).filter(call::hasMatchedOption).filter(option -> !usable.contains(option)).toList();
        if (!chosen.isEmpty()) {
            throw refused(chosen, view);
        }
    }

    /// The same of how organisations are called: in a confidential study that says also whether the network is named.
    ///
    /// @param confidential whether a network is
    void checkNames(StudyView view, boolean confidential) throws Stop {
        NameMode names = call.matchedOptionValue(NamesOption.OPTION, NameMode.NONE);
        if (!view.hasOrganisations() && names != NameMode.NONE && !confidential) {
            throw refused(List.of(NamesOption.OPTION), view);
        }
    }

    /// Nothing of a figure can be chosen of sentences.
    void checkFindings() throws Stop {
        List<String> usable = List.of(SpokenFindings.OPTION, NamesOption.OPTION, NamesOption.NOTES, ScenarioOptions.CAPACITY, "--lang");
        List<String> chosen = call.matchedOptions().stream().map(option -> option.longestName()).filter(option -> !usable.contains(option)).toList();
        if (!chosen.isEmpty()) {
            throw Stop.wrongUsage(texts.get("cli.study.findings-alone", String.join(", ", chosen)));
        }
    }

    private Stop refused(List<String> chosen, StudyView view) {
        List<String> usable = usable(view);
        return Stop.wrongUsage(texts.get("cli.study.unused", view.word(), String.join(", ", chosen), usable.size(), usable.stream().collect(Collectors.joining(", "))));
    }

    private static List<String> usable(StudyView view) {
        List<String> usable = new ArrayList<>();
        boolean scenario = view == StudyView.INTEGRATION;
        if (scenario || view.choices().contains(StudyView.Choice.LAYER) || view.choices().contains(StudyView.Choice.LAYERS)) {
            usable.add(LAYERS);
        }
        if (scenario || view.choices().contains(StudyView.Choice.WAVE) || view.choices().contains(StudyView.Choice.WAVES)) {
            usable.add(WAVES);
        }
        if (view.choices().contains(StudyView.Choice.LIT)) {
            usable.add(LIT);
        }
        if (scenario || view.choices().contains(StudyView.Choice.CAPACITY)) {
            usable.add(ScenarioOptions.CAPACITY);
        }
        if (view.hasOrganisations()) {
            usable.add(NamesOption.OPTION);
        }
        if (scenario) {
            usable.addAll(ScenarioOptions.ALL);
        }
        return usable;
    }
}
