package samenspel.ui.canvas;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.HighlightedTies;
import samenspel.diagram.seen.LegendKey;
import samenspel.network.OrganisationId;
import samenspel.session.State;
import samenspel.study.View;

/// What the pointer rests on, in the picture, in the legend or in a card.
///
/// @param ties pointed at by words that stand for them
public record PointedAt(Optional<OrganisationId> organisation, Optional<LegendKey> row, HighlightedTies ties) {
    public static final PointedAt NOTHING = new PointedAt(Optional.empty(), Optional.empty());

    public PointedAt(Optional<OrganisationId> organisation, Optional<LegendKey> row) {
        this(organisation, row, HighlightedTies.NONE);
    }

    public static PointedAt at(HighlightedTies ties) {
        return new PointedAt(Optional.empty(), Optional.empty(), ties);
    }

    /// What is lit: what is pointed at, or else what is selected. One of several selected that is pointed at
    /// leaves them all lit.
    public Emphasis emphasis(State state) {
        SequencedSet<OrganisationId> selected = state.view().map(View::selection).orElseGet(LinkedHashSet::new);
        if (row.isPresent()) {
            return new Emphasis(new LinkedHashSet<>(), selected, row);
        }
        if (!ties.isNone()) {
            return new Emphasis(new LinkedHashSet<>(), selected, Optional.empty(), ties);
        }
        SequencedSet<OrganisationId> focus = organisation.filter(id -> !selected.contains(id))
                .<SequencedSet<OrganisationId>>map(id -> new LinkedHashSet<>(Set.of(id))).orElse(selected);
        return new Emphasis(focus, selected, Optional.empty(), state.view().map(view -> view.emphasis().ties()).orElse(HighlightedTies.NONE));
    }
}
