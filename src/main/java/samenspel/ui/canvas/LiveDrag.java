package samenspel.ui.canvas;

import javafx.animation.AnimationTimer;
import samenspel.layout.LiveLayout;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.study.Document;

/// A drag that pulls partners along: a step of the live layout each pulse, until the picture is at rest
/// after the hand has let go.
final class LiveDrag {
    /// However restless, the picture stops this many pulses after the hand has let go.
    private static final int PULSES_TO_REST = 90;

    private final Session session;
    private final OrganisationId held;
    private final String gesture;
    private final LiveLayout layout;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };
    private Point at;
    private int pulsesLeft = Integer.MAX_VALUE;
    private Document known;
    private boolean over;

    LiveDrag(Session session, OrganisationId held, String gesture) {
        Document document = session.state().document().orElseThrow();
        this.session = session;
        this.held = held;
        this.gesture = gesture;
        this.layout = LiveLayout.of(document.network(), document.placement());
        this.at = document.placement().of(held);
        this.known = document;
        pulse.start();
    }

    void hold(Point to) {
        at = to;
        if (!over) {
            layout.hold(held, to);
        }
    }

    void letGo() {
        pulsesLeft = PULSES_TO_REST;
    }

    private void step() {
        // Whoever undoes the drag, or opens another network, has taken the picture out of this hand.
        boolean ours = session.state().document().orElse(null) == known;
        boolean moving = ours && layout.step();
        if (moving) {
            session.dispatch(new Action.Move(held, at, layout.positions(), gesture));
            known = session.state().document().orElse(null);
        }
        boolean rested = pulsesLeft < Integer.MAX_VALUE && (!moving || --pulsesLeft <= 0);
        if (!ours || rested) {
            end();
        }
    }

    private void end() {
        over = true;
        pulse.stop();
        layout.close();
    }
}
