package samenspel.session;

import java.util.Optional;
import samenspel.change.SectorMatrix;
import samenspel.network.Network;
import samenspel.study.HighlightedCell;
import samenspel.study.View;

/// Highlights the ties behind a cell of the matrix of sectors in the picture.
final class Highlighting {
    private Highlighting() {
    }

    static State highlighted(State state, View view, Optional<SectorMatrix.Place> place) {
        Network network = state.document().orElseThrow().network();
        return state.with(view.withHighlighted(place.map(at -> HighlightedCell.of(network, view.among().of(network, view.compareAny(network)), at))
                .filter(cell -> !cell.ties().isNone())));
    }

    /// The same cell stays highlighted when other ties are counted.
    static State kept(State before, State after) {
        View view = after.view().orElseThrow();
        return view.counting().highlighted().filter(_ -> counts(before.view().orElseThrow(), view))
                .map(cell -> highlighted(after, view, Optional.of(cell.place()))).orElse(after);
    }

    private static boolean counts(View before, View after) {
        return !before.seen().lens().equals(after.seen().lens()) || !before.seen().layers().equals(after.seen().layers()) 
                || before.denominator() != after.denominator() || !before.among().equals(after.among());
    }
}
