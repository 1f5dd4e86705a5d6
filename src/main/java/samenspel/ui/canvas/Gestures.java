package samenspel.ui.canvas;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import samenspel.diagram.Mark;
import samenspel.diagram.picture.Projection;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.ui.control.RestingTip;
import samenspel.work.Worker;

/// What mouse, wheel and touchpad do to the picture: point, select, drag one organisation, all those chosen or a name,
/// move the picture, zoom. With shift a click adds to those chosen or takes away, and a drag on the ground draws a
/// rubber band.
final class Gestures {
    /// A press that stays within this distance is a click.
    private static final double CLICK = 4;
    private static final double WHEEL_STEP = 1.0015;

    private final PictureCanvas canvas;
    private final Session session;
    private final RestingTip explanation;
    private final TieRest tie;
    private final LiveEngine engine;
    private final RubberBand band;
    private final DoubleClicks doubles;
    private Press press;
    private int drags;

    /// @param grip   on the organisation under the pointer, if any
    /// @param name   the name under the pointer, if any and no organisation
    /// @param camera when the button went down
    /// @param adding whether shift, or the key of shortcuts, was down
    /// @param band   whether a drag draws a rubber band
    private record Press(Point at, Optional<OrganisationDrag> grip, Optional<NameDrag> name, Projection camera, boolean adding, boolean band) {
        Optional<OrganisationId> on() {
            return grip.map(OrganisationDrag::on).or(() -> name.map(NameDrag::of));
        }
    }

    private Optional<TieOn> rested = Optional.empty();
    private LiveDrag live;
    private boolean dragging;
    private boolean sliding;

    Gestures(PictureCanvas canvas, Session session, Worker worker) {
        this.canvas = canvas;
        this.session = session;
        this.engine = new LiveEngine(session, worker);
        this.explanation = new RestingTip(canvas);
        this.tie = new TieRest(canvas, session);
        this.band = new RubberBand(canvas, session);
        this.doubles = new DoubleClicks(canvas, session);
    }

    void attach() {
        session.listen((before, after) -> {
            if (before.noteEditing() != after.noteEditing()) {
                explanation.end();
            }
            if (before.view() != after.view() || before.document() != after.document() || before.noteEditing() != after.noteEditing()) {
                tie.end();
            }
        });
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ScrollEvent.SCROLL_STARTED, event -> {
            if (event.getTouchCount() > 1) {
                fingers();
            }
        });
        canvas.addEventHandler(ZoomEvent.ZOOM_STARTED, _ -> fingers());
        canvas.addEventHandler(ZoomEvent.ZOOM, event -> zoom(event.getZoomFactor(), event.getX(), event.getY()));
    }

    private void moved(MouseEvent event) {
        Optional<Mark> mark = canvas.at(event.getX(), event.getY());
        Optional<OrganisationId> organisation = mark.flatMap(Mark::organisation);
        canvas.point(new PointedAt(organisation, Optional.empty()));
        canvas.setCursor(organisation.isPresent() ? Cursor.HAND
                : canvas.nameAt(event.getX(), event.getY()).isPresent() ? Cursor.MOVE : Cursor.DEFAULT);
        // No word stands over those that are being typed.
        boolean writing = session.state().noteEditing().writing().isPresent();
        boolean onTie = tie.of(writing ? Optional.empty() : mark, event);
        explanation.of(writing || onTie ? "" : mark.map(Mark::title).orElse(""), event);
    }

    private void leave() {
        explanation.end();
        tie.end();
        canvas.point(PointedAt.NOTHING);
    }

    private void pressed(MouseEvent event) {
        rested = tie.shown();
        tie.end();
        canvas.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY || session.state().document().isEmpty()) {
            return;
        }
        Point at = new Point(event.getX(), event.getY());
        Optional<OrganisationDrag> grip = canvas.organisationAt(at.x(), at.y()).map(on -> OrganisationDrag.of(session.state(), on, at, canvas::standing));
        Optional<NameDrag> name = grip.isEmpty() ? canvas.nameAt(at.x(), at.y()) : Optional.empty();
        boolean adding = event.isShiftDown() || event.isShortcutDown();
        boolean onGround = grip.isEmpty() && name.isEmpty();
        press = new Press(at, grip, name, session.state().projection(), adding, onGround && event.isShiftDown());
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        if (press == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Point now = new Point(event.getX(), event.getY());
        if (!dragging && now.distanceTo(press.at) > CLICK) {
            begin();
        }
        if (dragging && press.grip.isPresent()) {
            dragTo(press.grip.get().at(now));
        } else if (dragging && press.name.isPresent()) {
            dragName(press.name.get(), now);
        } else if (dragging && press.band) {
            band.drawTo(now);
        } else if (dragging) {
            session.dispatch(new Action.MoveCamera(press.camera.panned(now.x() - press.at.x(), now.y() - press.at.y())));
        }
    }

    private void begin() {
        dragging = true;
        drags++;
        // A drag must not refit the picture under the pointer.
        press.on().ifPresent(_ -> session.dispatch(new PictureAction.KeepStill()));
        if (press.grip.isPresent() && engine.isOn()) {
            live = engine.drag(gesture());
        }
        if (press.band) {
            band.begin(press.at);
        }
    }

    private void dragTo(SequencedMap<OrganisationId, Point> to) {
        if (live != null) {
            live.hold(to);
        } else {
            session.dispatch(new Action.Move(to, Map.of(), gesture()));
        }
    }

    private void dragName(NameDrag name, Point now) {
        session.dispatch(new Action.MoveName(name.of(), name.moved(now.x() - press.at.x(), now.y() - press.at.y()), gesture()));
    }

    private String gesture() {
        return "drag-" + drags;
    }

    private void released(MouseEvent event) {
        Press former = press;
        boolean clicked = press != null && !dragging && event.getButton() == MouseButton.PRIMARY;
        if (clicked) {
            click();
        }
        fingers();
        if (clicked && event.getClickCount() == 2 && !former.adding) {
            doubles.on(former.at);
        }
    }

    /// A click beside organisations lets go of all, but not one that was to add; on a tie whose card is there it pins the card.
    private void click() {
        Optional<OrganisationId> on = press.on();
        if (on.isEmpty() && rested.isPresent()) {
            canvas.ties().pin(rested.get(), press.at);
        } else if (!press.adding) {
            session.dispatch(new Action.Select(on));
        } else {
            on.ifPresent(id -> session.dispatch(new Action.ToggleSelected(id)));
        }
    }

    /// Two fingers move the picture, which runs out after them unless motion is to be less; a wheel zooms.
    private void scrolled(ScrollEvent event) {
        if (event.getTouchCount() > 1) {
            sliding = true;
            pan(event);
        } else if (event.isInertia()) {
            if (sliding && !session.state().settings().reduceMotion()) {
                pan(event);
            }
        } else if (event.getDeltaY() != 0) {
            sliding = false;
            zoom(StrictMath.pow(WHEEL_STEP, event.getDeltaY() * 4), event.getX(), event.getY());
        }
        event.consume();
    }

    private void pan(ScrollEvent event) {
        if (session.state().document().isPresent()) {
            session.dispatch(new Action.MoveCamera(session.state().projection().panned(event.getDeltaX(), event.getDeltaY())));
        }
    }

    /// A second finger on the screen: what the first one had begun to drag stays where it is.
    private void fingers() {
        band.end();
        if (live != null) {
            live.letGo();
            live = null;
        }
        press = null;
    }

    private void zoom(double factor, double x, double y) {
        if (session.state().document().isPresent()) {
            session.dispatch(new Action.MoveCamera(session.state().projection().zoomed(factor, new Point(x, y))));
        }
    }
}
