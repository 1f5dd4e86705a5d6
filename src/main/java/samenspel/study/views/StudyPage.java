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
public record StudyPage(Optional<StudyView> open, Map<StudyView, ViewChoices> chosen) {
    public static final StudyPage CARDS = new StudyPage(Optional.empty(), Map.of());

    public StudyPage {
        Map<StudyView, ViewChoices> copy = new EnumMap<>(StudyView.class);
        copy.putAll(chosen);
        chosen = Collections.unmodifiableMap(copy);
    }

    public StudyPage opened(StudyView view) {
        return new StudyPage(Optional.of(view), chosen);
    }

    public StudyPage closed() {
        return new StudyPage(Optional.empty(), chosen);
    }

    public StudyPage with(StudyView view, ViewChoices choices) {
        Map<StudyView, ViewChoices> next = new EnumMap<>(StudyView.class);
        next.putAll(chosen);
        next.put(view, choices);
        return new StudyPage(open, next);
    }

    public ViewChoices of(StudyView view) {
        return chosen.getOrDefault(view, ViewChoices.NONE);
    }
}
