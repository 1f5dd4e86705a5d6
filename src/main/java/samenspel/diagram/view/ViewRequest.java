package samenspel.diagram.view;

import java.util.List;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Which view is to be drawn, and of what.
///
/// @param networks at least one, in the order of their columns, each with its look and places; what of it would be seen in a
///                 picture does not matter
public record ViewRequest(StudyView view, List<Depiction> networks, ViewChoices choices) {
    public ViewRequest {
        networks = List.copyOf(networks);
        if (networks.isEmpty()) {
            throw new IllegalArgumentException("a view of no network");
        }
    }

    public Language language() {
        return networks.getFirst().language();
    }

    public Texts texts() {
        return Texts.in(language());
    }

    /// How organisations are called.
    public NameMode names() {
        return choices.names().orElse(view.usualNames());
    }

    /// The networks as they are spoken of in this view.
    public List<ViewedNetwork> viewed() {
        return networks.stream().map(one -> new ViewedNetwork(one, choices)).toList();
    }
}
