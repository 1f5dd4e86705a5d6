package samenspel.ui.canvas;

import samenspel.layout.LiveLayout;
import samenspel.layout.Placement;
import samenspel.network.Network;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Keeps the live layout of the open network while live is on. It is made in the background as soon as
/// live is switched on; who drags before it is ready is followed from the moment it is. Networks of more than
/// [LiveLayout#MOST] organisations are dragged one by one all the same.
final class LiveEngine {
    private final Session session;
    private final Latest making;
    private LiveLayout layout;
    private Network of;
    private LiveDrag drag;

    LiveEngine(Session session, Worker worker) {
        this.session = session;
        this.making = new Latest(worker);
        session.listen((before, after) -> follow(after));
    }

    private void follow(State state) {
        Network network = state.live() ? state.document().map(Document::network).filter(LiveLayout::isFor).orElse(null) : null;
        if (network == of) {
            return;
        }
        close();
        of = network;
        if (network != null) {
            Placement placement = state.document().orElseThrow().placement();
            making.ask(_ -> LiveLayout.of(network, placement), this::ready);
        }
    }

    private void ready(LiveLayout made) {
        layout = made;
        if (drag != null) {
            drag.pull(made);
        }
    }

    private void close() {
        making.cancel();
        if (drag != null) {
            drag.end();
            drag = null;
        }
        if (layout != null) {
            layout.close();
            layout = null;
        }
    }

    boolean isOn() {
        return of != null;
    }

    /// Begins a drag; a movement that is still going ends where it is.
    LiveDrag drag(String gesture) {
        if (drag != null) {
            drag.end();
        }
        drag = new LiveDrag(session, gesture);
        if (layout != null) {
            drag.pull(layout);
        }
        return drag;
    }
}
