package samenspel.ui.canvas;

import java.util.concurrent.CompletableFuture;
import samenspel.layout.LiveLayout;
import samenspel.network.Network;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Document;

/// Keeps the live layout of the open network while live is on. It is made in the background as soon as
/// live is switched on, so that the first drag does not wait.
final class LiveEngine {
    private final Session session;
    private CompletableFuture<LiveLayout> layout;
    private Network of;
    private LiveDrag drag;

    LiveEngine(Session session) {
        this.session = session;
        session.listen((before, after) -> follow(after));
    }

    private void follow(State state) {
        Network network = state.live() ? state.document().map(Document::network).orElse(null) : null;
        if (network == of) {
            return;
        }
        close();
        of = network;
        if (network != null) {
            Document document = state.document().orElseThrow();
            layout = CompletableFuture.supplyAsync(() -> LiveLayout.of(network, document.placement()));
        }
    }

    private void close() {
        if (drag != null) {
            drag.end();
            drag = null;
        }
        if (layout != null) {
            layout.thenAccept(LiveLayout::close);
            layout = null;
        }
    }

    /// Begins a drag; a movement that is still going ends where it is.
    LiveDrag drag(String gesture) {
        if (drag != null) {
            drag.end();
        }
        LiveLayout ready = layout.join();
        ready.restart(session.state().document().orElseThrow().placement());
        drag = new LiveDrag(session, ready, gesture);
        return drag;
    }
}
