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
/// @param telling whether what stands out is read in place of cards
/// @param scenario the name of the one looked at of those kept in the document; empty for one that is not kept
public record StudyPage(Optional<StudyView> open, Map<StudyView, ViewChoices> chosen, boolean telling, Optional<String> scenario) {
    public static final StudyPage CARDS = new StudyPage(Optional.empty(), Map.of(), false, Optional.empty());

    public StudyPage {
        Map<StudyView, ViewChoices> copy = new EnumMap<>(StudyView.class);
        copy.putAll(chosen);
        chosen = Collections.unmodifiableMap(copy);
    }

    public StudyPage opened(StudyView view) {
        return new StudyPage(Optional.of(view), chosen, telling, scenario);
    }

    public StudyPage closed() {
        return new StudyPage(Optional.empty(), chosen, telling, scenario);
    }

    /// With what stands out, or with cards.
    public StudyPage telling(boolean on) {
        return new StudyPage(open, chosen, on, scenario);
    }

    /// A view as it is where nothing was chosen of it, since what stands out was found in that.
    public StudyPage shown(StudyView view) {
        Map<StudyView, ViewChoices> next = new EnumMap<>(StudyView.class);
        next.putAll(chosen);
        next.remove(view);
        return new StudyPage(Optional.of(view), next, telling, scenario);
    }

    public StudyPage with(StudyView view, ViewChoices choices) {
        Map<StudyView, ViewChoices> next = new EnumMap<>(StudyView.class);
        next.putAll(chosen);
        next.put(view, choices);
        return new StudyPage(open, next, telling, scenario);
    }

    public StudyPage withScenario(Optional<String> name) {
        return new StudyPage(open, chosen, telling, name);
    }

    /// With a scenario that is not kept.
    public StudyPage with(ScenarioChoice draft) {
        return with(StudyView.INTEGRATION, of(StudyView.INTEGRATION).with(NamedScenario.notKept(draft))).withScenario(Optional.empty());
    }

    /// With the usual proposal.
    public StudyPage withoutScenario() {
        return with(StudyView.INTEGRATION, of(StudyView.INTEGRATION).withoutScenario()).withScenario(Optional.empty());
    }

    /// The scenario looked at; empty where nobody has chosen one.
    public Optional<NamedScenario> among(Scenarios kept) {
        return scenario.flatMap(kept::named).or(() -> of(StudyView.INTEGRATION).scenario());
    }

    public ViewChoices of(StudyView view) {
        return chosen.getOrDefault(view, ViewChoices.NONE);
    }
}
