package samenspel.ui.canvas;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Point;
import samenspel.session.NoteAction;
import samenspel.session.Session;
import samenspel.session.command.NoteChoices;
import samenspel.session.note.NoteTool;

/// What the mouse does to notes, before the picture hears of it: with a tool in hand it puts one where it is pressed or
/// drawn; without, it selects the one under it, moves it, and at a second click opens its words.
final class NoteMouse {
    /// A press that stays within this distance is a click; nearer to an end than this, an arrow is held there.
    private static final double CLICK = 4;
    private static final double END = 12;

    private final PictureCanvas canvas;
    private final Session session;
    private final NoteDrag grips;
    private final Line drawn = new Line();
    private Point pressedAt;
    private NoteDrag.Grip grip;
    private boolean dragging;
    private int drags;

    NoteMouse(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
        this.grips = new NoteDrag(session, this::anchor);
        drawn.getStyleClass().add("note-drawn");
        drawn.setManaged(false);
        drawn.setMouseTransparent(true);
        drawn.setVisible(false);
        canvas.lay(drawn);
    }

    void attach() {
        canvas.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private NoteTool tool() {
        return session.state().noteEditing().tool();
    }

    private void moved(MouseEvent event) {
        if (event.getTarget() != canvas) {
            return;
        }
        if (tool() != NoteTool.NONE) {
            canvas.point(new PointedAt(canvas.organisationAt(event.getX(), event.getY()), Optional.empty()));
            take(event, Cursor.CROSSHAIR);
        } else if (canvas.noteAt(event.getX(), event.getY()).isPresent()) {
            canvas.point(PointedAt.NOTHING);
            take(event, Cursor.MOVE);
        }
    }

    private void take(MouseEvent event, Cursor cursor) {
        canvas.setCursor(cursor);
        event.consume();
    }

    private void pressed(MouseEvent event) {
        pressedAt = null;
        grip = null;
        dragging = false;
        if (event.getTarget() != canvas || event.getButton() != MouseButton.PRIMARY || session.state().document().isEmpty()) {
            return;
        }
        Point at = new Point(event.getX(), event.getY());
        if (tool() != NoteTool.NONE) {
            begin(at, event);
        } else {
            canvas.noteAt(at.x(), at.y()).ifPresent(note -> hold(note, at, event));
        }
    }

    private void begin(Point at, MouseEvent event) {
        canvas.requestFocus();
        pressedAt = at;
        event.consume();
    }

    private void hold(NoteId note, Point at, MouseEvent event) {
        begin(at, event);
        drags++;
        session.dispatch(new NoteAction.SelectNote(Optional.of(note)));
        if (event.getClickCount() == 2) {
            session.dispatch(new NoteAction.ReviseNote());
            pressedAt = null;
        } else {
            grip = grips.of(note, at, canvas.arrow(note), END);
        }
    }

    private void dragged(MouseEvent event) {
        if (pressedAt == null) {
            return;
        }
        event.consume();
        Point now = new Point(event.getX(), event.getY());
        dragging = dragging || now.distanceTo(pressedAt) > CLICK;
        if (!dragging) {
            return;
        }
        if (grip != null) {
            session.dispatch(new NoteAction.MoveNote(grip.note(), grips.moved(grip, now), "note-drag-" + drags));
        } else if (tool() == NoteTool.ARROW) {
            draw(now);
        }
    }

    private void draw(Point to) {
        drawn.setStartX(pressedAt.x());
        drawn.setStartY(pressedAt.y());
        drawn.setEndX(to.x());
        drawn.setEndY(to.y());
        drawn.setVisible(true);
    }

    private void released(MouseEvent event) {
        drawn.setVisible(false);
        if (pressedAt == null) {
            return;
        }
        event.consume();
        Point to = new Point(event.getX(), event.getY());
        if (grip == null && tool() == NoteTool.TEXT) {
            session.dispatch(new NoteAction.BeginNote(besideOr(pressedAt)));
        } else if (grip == null && tool() == NoteTool.ARROW && dragging) {
            session.dispatch(new NoteAction.AddNote(new Note.Arrow(anchor(pressedAt), anchor(to))));
        }
        pressedAt = null;
        grip = null;
    }

    /// The organisation there, or else the place.
    private Anchor anchor(Point at) {
        return canvas.organisationAt(at.x(), at.y()).<Anchor>map(Anchor.On::new)
                .orElseGet(() -> new Anchor.At(session.state().projection().toLayout(at)));
    }

    private Anchor besideOr(Point at) {
        return canvas.organisationAt(at.x(), at.y()).map(id -> NoteChoices.beside(session.state(), id)).orElseGet(() -> anchor(at));
    }
}
