package samenspel.session.command;

import java.util.Optional;
import samenspel.layout.Arrangement;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;

/// How places can follow what is shown.
public final class ArrangeChoices {
    private ArrangeChoices() {
    }

    /// The arrangement of the ties that are shown; empty where it stands already, and where none are shown.
    public static Optional<LayoutRequest> forShown(State state) {
        return state.document().flatMap(document -> {
            LayoutRequest now = LayoutRequest.of(document);
            return now.forShown(state.view().orElseThrow().seen(), document.network()).filter(wish -> !wish.arrangement().equals(now.arrangement()));
        });
    }

    /// Whether places or rings follow other ties than those that are shown, though a reader takes them to follow these.
    public static boolean isUnfit(State state) {
        return state.document().filter(document -> isUnfit(document, state)).isPresent();
    }

    private static boolean isUnfit(Document document, State state) {
        Arrangement stands = LayoutRequest.of(document).arrangement();
        return state.view().orElseThrow().seen().ties(document.network()).filter(shown -> !stands.fits(shown)).isPresent();
    }

    /// Where there is nothing to do, it is said why.
    static Action action(State state) {
        boolean none = state.view().orElseThrow().seen().layers().isEmpty();
        return forShown(state).<Action>map(Action.Rearrange::new).orElseGet(() -> new Action.Notify(Notice.good(none ? "layout.counted.no-layer" : "notice.arranged-shown")));
    }
}
