package samenspel.ui.multiples;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import samenspel.diagram.Mark;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.ui.control.RestingTip;

/// What mouse, wheel and touchpad do in one of several pictures happens in all: pointing, choosing, moving and zooming. Where
/// the pictures have to be scrolled, the wheel scrolls and zooms only with the key of shortcuts.
final class CellGestures {
    /// A press that stays within this distance is a click.
    private static final double CLICK = 4;
    private static final double WHEEL_STEP = 1.0015;

    private final CellGrid grid;
    private final Session session;
    private final Consumer<Optional<OrganisationId>> pointed;
    private final Consumer<Depiction> opened;
    private final RestingTip explanation;
    private Press press;
    private boolean dragging;

    /// @param camera when the button went down
    /// @param share  of the one picture's scale that the cell's is
    private record Press(Point at, MultiplesCell cell, Optional<OrganisationId> on, Projection camera, double share, boolean adding) {
    }

    CellGestures(CellGrid grid, Session session, Consumer<Optional<OrganisationId>> pointed, Consumer<Depiction> opened) {
        this.grid = grid;
        this.session = session;
        this.pointed = pointed;
        this.opened = opened;
        this.explanation = new RestingTip(grid);
    }

    void attach() {
        grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        grid.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        grid.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        grid.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        grid.addEventHandler(ZoomEvent.ZOOM, event -> zoom(event.getZoomFactor(), event.getX(), event.getY()));
    }

    private Optional<Mark> markAt(double x, double y) {
        return grid.cellAt(x, y).flatMap(cell -> cell.at(x - cell.getLayoutX(), y - cell.getLayoutY()));
    }

    private void moved(MouseEvent event) {
        Optional<Mark> mark = markAt(event.getX(), event.getY());
        Optional<OrganisationId> organisation = mark.flatMap(Mark::organisation);
        pointed.accept(organisation);
        grid.setCursor(organisation.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        explanation.of(mark.map(Mark::title).orElse(""), event);
    }

    private void leave() {
        explanation.end();
        pointed.accept(Optional.empty());
    }

    private void pressed(MouseEvent event) {
        press = null;
        dragging = false;
        if (event.getButton() == MouseButton.PRIMARY) {
            press = grid.cellAt(event.getX(), event.getY()).map(cell -> press(event, cell)).orElse(null);
        }
    }

    private Press press(MouseEvent event, MultiplesCell cell) {
        Optional<OrganisationId> on = markAt(event.getX(), event.getY()).flatMap(Mark::organisation);
        Projection camera = session.state().projection();
        return new Press(new Point(event.getX(), event.getY()), cell, on, camera, cell.projection().scale() / camera.scale(),
                event.isShiftDown() || event.isShortcutDown());
    }

    private void dragged(MouseEvent event) {
        if (press == null) {
            return;
        }
        Point now = new Point(event.getX(), event.getY());
        dragging |= now.distanceTo(press.at) > CLICK;
        if (dragging) {
            session.dispatch(new Action.MoveCamera(press.camera.panned((now.x() - press.at.x()) / press.share, (now.y() - press.at.y()) / press.share)));
        }
    }

    private void released(MouseEvent event) {
        if (press == null || dragging) {
            return;
        }
        if (event.getClickCount() == 2) {
            opened.accept(press.cell.depiction());
        } else if (!press.adding) {
            session.dispatch(new Action.Select(press.on));
        } else {
            press.on.ifPresent(id -> session.dispatch(new Action.ToggleSelected(id)));
        }
        press = null;
    }

    private void scrolled(ScrollEvent event) {
        if (grid.overflows() && !event.isShortcutDown()) {
            return;
        }
        if (!event.isInertia() && event.getDeltaY() != 0) {
            zoom(StrictMath.pow(WHEEL_STEP, event.getDeltaY() * 4), event.getX(), event.getY());
        }
        event.consume();
    }

    /// About the place of the network under the pointer.
    private void zoom(double factor, double x, double y) {
        grid.cellAt(x, y).ifPresent(cell -> {
            Projection camera = session.state().projection();
            Point place = cell.projection().toLayout(cell.inPicture(x - cell.getLayoutX(), y - cell.getLayoutY()));
            session.dispatch(new Action.MoveCamera(camera.zoomed(factor, camera.toPage(place))));
        });
    }
}
