package samenspel.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javafx.animation.AnimationTimer;
import samenspel.layout.LiveLayout;
import samenspel.layout.Placement;
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
    private final String gesture;
    private final Placement start;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };
    private SequencedMap<OrganisationId, Point> held = new LinkedHashMap<>();
    private LiveLayout layout;
    private int pulsesLeft = Integer.MAX_VALUE;
    private Document known;

    /// Only those held move until there is a layout that pulls others along.
    LiveDrag(Session session, String gesture) {
        this.session = session;
        this.gesture = gesture;
        this.start = session.state().placement();
        this.known = session.state().document().orElseThrow();
    }

    /// From now on partners follow, if the hand has not let go yet.
    void pull(LiveLayout ready) {
        if (pulsesLeft == Integer.MAX_VALUE) {
            layout = ready;
            layout.restart(start);
            held.forEach(layout::hold);
            pulse.start();
        }
    }

    /// @param to where the hand has taken those it holds
    void hold(SequencedMap<OrganisationId, Point> to) {
        held = to;
        if (layout == null) {
            move(Map.of());
        } else {
            to.forEach(layout::hold);
        }
    }

    void letGo() {
        pulsesLeft = PULSES_TO_REST;
    }

    private void move(Map<OrganisationId, Point> others) {
        session.dispatch(new Action.Move(held, others, gesture));
        known = session.state().document().orElse(null);
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
            move(layout.positions());
        }
        boolean rested = pulsesLeft < Integer.MAX_VALUE && (!moving || --pulsesLeft <= 0);
        if (!ours || rested) {
            end();
        }
    }
}
