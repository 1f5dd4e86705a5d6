package samenspel.ui.canvas;

import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import samenspel.diagram.Mark;
import samenspel.diagram.Role;
import samenspel.diagram.picture.Projection;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.text.Texts;

/// What mouse, wheel and touchpad do to the picture: point, select, drag an organisation, move the
/// picture, zoom.
final class Gestures {
    /// A press that stays within this distance is a click.
    private static final double CLICK = 4;
    private static final double WHEEL_STEP = 1.0015;

    private final PictureCanvas canvas;
    private final Session session;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));
    private final LiveEngine engine;
    private final ContextMenu menu = new ContextMenu();
    private Press press;
    private int drags;

    /// @param on     the organisation under the pointer, if any
    /// @param camera when the button went down
    /// @param grip   from the pointer to the organisation's centre, in screen units
    private record Press(Point at, Optional<OrganisationId> on, Projection camera, Point grip) {
    }

    private LiveDrag live;
    private boolean dragging;

    Gestures(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
        this.engine = new LiveEngine(session);
    }

    void attach() {
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.setOnContextMenuRequested(this::menu);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM, event -> zoom(event.getZoomFactor(), event.getX(), event.getY()));
    }

    private void moved(MouseEvent event) {
        Optional<Mark> mark = canvas.at(event.getX(), event.getY());
        Optional<OrganisationId> organisation = mark.flatMap(Gestures::organisation);
        canvas.point(new Pointed(organisation, Optional.empty()));
        canvas.setCursor(organisation.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        explain(mark, event);
    }

    /// Shown by hand: the toolkit waits anew at each move of the pointer.
    private void explain(Optional<Mark> mark, MouseEvent event) {
        String text = mark.map(Gestures::title).orElse("");
        if (text.equals(tooltip.getText()) && !text.isEmpty()) {
            return;
        }
        tooltip.hide();
        patience.stop();
        tooltip.setText(text);
        if (!text.isEmpty()) {
            patience.setOnFinished(rested -> tooltip.show(canvas, event.getScreenX() + 12, event.getScreenY() + 14));
            patience.playFromStart();
        }
    }

    private void leave() {
        patience.stop();
        tooltip.hide();
        tooltip.setText("");
        canvas.point(Pointed.NOTHING);
    }

    private static String title(Mark mark) {
        return switch (mark) {
            case Mark.Group group -> group.title();
            case Mark.Stroke stroke -> stroke.title();
            case Mark.Disc disc -> disc.title();
            case Mark.Ring _, Mark.Area _, Mark.Label _ -> "";
        };
    }

    static Optional<OrganisationId> organisation(Mark mark) {
        String id = mark.id().value();
        return mark.role() == Role.ORGANISATION ? Optional.of(new OrganisationId(id.substring(id.indexOf(':') + 1))) : Optional.empty();
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY || session.state().document().isEmpty()) {
            return;
        }
        Point at = new Point(event.getX(), event.getY());
        Optional<OrganisationId> on = canvas.at(at.x(), at.y()).flatMap(Gestures::organisation);
        Projection camera = session.state().projection();
        Point grip = on.map(id -> camera.toPage(session.state().placement().of(id)))
                .map(centre -> centre.plus(-at.x(), -at.y())).orElse(new Point(0, 0));
        press = new Press(at, on, camera, grip);
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
        if (dragging && press.on.isPresent()) {
            dragTo(press.on.get(), press.camera.toLayout(now.plus(press.grip.x(), press.grip.y())));
        } else if (dragging) {
            session.dispatch(new Action.Look(press.camera.panned(now.x() - press.at.x(), now.y() - press.at.y())));
        }
    }

    private void begin() {
        dragging = true;
        drags++;
        // A drag must not refit the picture under the pointer.
        press.on.ifPresent(on -> session.dispatch(new Action.Look(press.camera)));
        if (press.on.isPresent() && engine.isOn()) {
            live = engine.drag(press.on.get(), gesture());
        }
    }

    private void dragTo(OrganisationId organisation, Point to) {
        if (live != null) {
            live.hold(to);
        } else {
            session.dispatch(new Action.Move(organisation, to, Map.of(), gesture()));
        }
    }

    private String gesture() {
        return "drag-" + drags;
    }

    private void released(MouseEvent event) {
        if (press != null && !dragging && event.getButton() == MouseButton.PRIMARY) {
            session.dispatch(new Action.Select(press.on));
        }
        if (live != null) {
            live.letGo();
            live = null;
        }
        press = null;
    }

    /// A pinned organisation can be let go where it stands.
    private void menu(ContextMenuEvent event) {
        Optional<OrganisationId> on = canvas.at(event.getX(), event.getY()).flatMap(Gestures::organisation)
                .filter(id -> session.state().document().orElseThrow().placement().pinned().contains(id));
        menu.hide();
        on.ifPresent(id -> {
            MenuItem unpin = new MenuItem(Texts.in(session.state().settings().language()).get("card.unpin"));
            unpin.setOnAction(chosen -> session.dispatch(new Action.Unpin(id)));
            menu.getItems().setAll(unpin);
            menu.show(canvas, event.getScreenX(), event.getScreenY());
        });
    }

    private void scrolled(ScrollEvent event) {
        if (!event.isInertia() && event.getDeltaY() != 0) {
            zoom(StrictMath.pow(WHEEL_STEP, event.getDeltaY() * 4), event.getX(), event.getY());
        }
        event.consume();
    }

    private void zoom(double factor, double x, double y) {
        if (session.state().document().isPresent()) {
            session.dispatch(new Action.Look(session.state().projection().zoomed(factor, new Point(x, y))));
        }
    }
}
