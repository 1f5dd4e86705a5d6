package samenspel.ui.canvas;

import java.util.SequencedSet;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;

/// Alt with an arrow moves the name of the organisation selected last, with shift in large steps.
final class NameKeys {
    private static final double STEP = 2;
    private static final double LARGE_STEP = 12;

    private final PictureCanvas canvas;
    private final Session session;

    NameKeys(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
    }

    void pressed(KeyEvent event) {
        State state = session.state();
        if (state.document().isEmpty() || !event.isAltDown() || event.isShortcutDown() || !event.getCode().isArrowKey()) {
            return;
        }
        SequencedSet<OrganisationId> chosen = state.chosen();
        if (!chosen.isEmpty()) {
            canvas.nameOf(chosen.getLast()).ifPresent(grip -> move(grip, event.getCode(), event.isShiftDown() ? LARGE_STEP : STEP));
        }
        event.consume();
    }

    /// Steps of one name that follow each other are undone together.
    private void move(NameDrag grip, KeyCode key, double step) {
        double dx = key == KeyCode.LEFT ? -step : key == KeyCode.RIGHT ? step : 0;
        double dy = key == KeyCode.UP ? -step : key == KeyCode.DOWN ? step : 0;
        Point from = session.state().document().orElseThrow().annotations().labels().getOrDefault(grip.of(), grip.start());
        Point to = new NameDrag(grip.of(), from, grip.camera()).moved(dx, dy);
        session.dispatch(new Action.MoveName(grip.of(), to, "keys-name-" + grip.of()));
    }
}
