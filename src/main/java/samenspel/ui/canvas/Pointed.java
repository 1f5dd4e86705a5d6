package samenspel.ui.canvas;

import java.util.Optional;
import samenspel.diagram.picture.Emphasis;
import samenspel.diagram.picture.LegendKey;
import samenspel.network.OrganisationId;
import samenspel.session.State;
import samenspel.study.View;

/// What the pointer rests on, in the picture or in the legend.
public record Pointed(Optional<OrganisationId> organisation, Optional<LegendKey> row) {
    public static final Pointed NOTHING = new Pointed(Optional.empty(), Optional.empty());

    /// What is lit: what is pointed at, or else what is selected.
    Emphasis emphasis(State state) {
        Optional<OrganisationId> selected = state.view().flatMap(View::selection);
        if (row.isPresent()) {
            return new Emphasis(Optional.empty(), selected, row);
        }
        return new Emphasis(organisation.or(() -> selected), selected, Optional.empty());
    }
}
