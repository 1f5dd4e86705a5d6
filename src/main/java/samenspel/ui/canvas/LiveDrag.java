package samenspel.ui.canvas;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
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
    private final LiveLayout layout;
    private final String gesture;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };
    private SequencedMap<OrganisationId, Point> held = new LinkedHashMap<>();
    private int pulsesLeft = Integer.MAX_VALUE;
    private Document known;

    /// @param layout at rest where the organisations stand now
    LiveDrag(Session session, LiveLayout layout, String gesture) {
        this.session = session;
        this.layout = layout;
        this.gesture = gesture;
        this.known = session.state().document().orElseThrow();
        pulse.start();
    }

    /// @param to where the hand has taken those it holds
    void hold(SequencedMap<OrganisationId, Point> to) {
        held = to;
        to.forEach(layout::hold);
    }

    void letGo() {
        pulsesLeft = PULSES_TO_REST;
    }

    /// Ends the movement where it is.
    void end() {
        pulse.stop();
    }

    private void step() {
        // Whoever undoes the drag, or opens another network, has taken the picture out of this hand.
        boolean ours = session.state().document().orElse(null) == known;
        boolean moving = ours && !held.isEmpty() && layout.step();
        if (moving) {
            session.dispatch(new Action.Move(held, layout.positions(), gesture));
            known = session.state().document().orElse(null);
        }
        boolean rested = pulsesLeft < Integer.MAX_VALUE && (!moving || --pulsesLeft <= 0);
        if (!ours || rested) {
            end();
        }
    }
}
