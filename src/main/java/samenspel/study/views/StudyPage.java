package samenspel.study.views;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.Scenarios;

/// What is looked at on the page of a study's views.
///
/// @param open   the view that is large; empty for all as cards
/// @param chosen of views of which something was
/// @param scenario the name of the one looked at of those kept in the document; empty for one that is not kept
public record StudyPage(Optional<StudyView> open, Map<StudyView, ViewChoices> chosen, Optional<String> scenario) {
    public static final StudyPage CARDS = new StudyPage(Optional.empty(), Map.of(), Optional.empty());

    public StudyPage {
        Map<StudyView, ViewChoices> copy = new EnumMap<>(StudyView.class);
        copy.putAll(chosen);
        chosen = Collections.unmodifiableMap(copy);
    }

    public StudyPage opened(StudyView view) {
        return new StudyPage(Optional.of(view), chosen, scenario);
    }

    public StudyPage closed() {
        return new StudyPage(Optional.empty(), chosen, scenario);
    }

    public StudyPage with(StudyView view, ViewChoices choices) {
        Map<StudyView, ViewChoices> next = new EnumMap<>(StudyView.class);
        next.putAll(chosen);
        next.put(view, choices);
        return new StudyPage(open, next, scenario);
    }

    public StudyPage withScenario(Optional<String> name) {
        return new StudyPage(open, chosen, name);
    }

    /// With a scenario that is not kept.
    public StudyPage with(ScenarioChoice draft) {
        return with(StudyView.INTEGRATION, of(StudyView.INTEGRATION).with(draft)).withScenario(Optional.empty());
    }

    /// The scenario looked at; empty where nobody has chosen one.
    public Optional<ScenarioChoice> choice(Scenarios kept) {
        return scenario.flatMap(kept::named).map(NamedScenario::choice).or(() -> of(StudyView.INTEGRATION).scenario());
    }

    public ViewChoices of(StudyView view) {
        return chosen.getOrDefault(view, ViewChoices.NONE);
    }
}
