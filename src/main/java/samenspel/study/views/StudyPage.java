package samenspel.study.views;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;

/// What is looked at on the page of a study's views.
///
/// @param open   the view that is large; empty for all as cards
/// @param chosen of views of which something was
/// @param telling whether what stands out is read in place of cards
public record StudyPage(Optional<StudyView> open, Map<StudyView, ViewChoices> chosen, boolean telling) {
    public static final StudyPage CARDS = new StudyPage(Optional.empty(), Map.of(), false);

    public StudyPage {
        Map<StudyView, ViewChoices> copy = new EnumMap<>(StudyView.class);
        copy.putAll(chosen);
        chosen = Collections.unmodifiableMap(copy);
    }

    public StudyPage opened(StudyView view) {
        return new StudyPage(Optional.of(view), chosen, telling);
    }

    public StudyPage closed() {
        return new StudyPage(Optional.empty(), chosen, telling);
    }

    /// With what stands out, or with cards.
    public StudyPage telling(boolean on) {
        return new StudyPage(open, chosen, on);
    }

    /// A view as it is where nothing was chosen of it, since what stands out was found in that.
    public StudyPage shown(StudyView view) {
        Map<StudyView, ViewChoices> next = new EnumMap<>(StudyView.class);
        next.putAll(chosen);
        next.remove(view);
        return new StudyPage(Optional.of(view), next, telling);
    }

    public StudyPage with(StudyView view, ViewChoices choices) {
        Map<StudyView, ViewChoices> next = new EnumMap<>(StudyView.class);
        next.putAll(chosen);
        next.put(view, choices);
        return new StudyPage(open, next, telling);
    }

    public ViewChoices of(StudyView view) {
        return chosen.getOrDefault(view, ViewChoices.NONE);
    }
}
