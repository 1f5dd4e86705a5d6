package samenspel.ui.canvas;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Note;
import samenspel.layout.Point;
import samenspel.session.Action;
import samenspel.session.NoteAction;
import samenspel.session.State;
import samenspel.session.command.NoteChoices;

/// The keys of notes: enter writes the words of the one selected or uses the tool in the middle of the picture,
/// delete takes it away, arrows move it, with shift by more.
final class NoteKeys {
    /// In screen units.
    private static final double STEP = 4;
    private static final double LONG_STEP = 24;
    private static final double ARROW = 120;

    private NoteKeys() {
    }

    static Optional<Action> action(State state, KeyCode key, boolean far) {
        if (state.note().isPresent()) {
            return onNote(state, state.note().get(), key, far);
        }
        return key == KeyCode.ENTER ? used(state) : Optional.empty();
    }

    private static Optional<Action> onNote(State state, Note note, KeyCode key, boolean far) {
        double step = (far ? LONG_STEP : STEP) / state.projection().scale();
        return switch (key) {
            case LEFT -> Optional.of(moved(note, -step, 0));
            case RIGHT -> Optional.of(moved(note, step, 0));
            case UP -> Optional.of(moved(note, 0, -step));
            case DOWN -> Optional.of(moved(note, 0, step));
            case ENTER -> Optional.of(new NoteAction.ReviseNote());
            case DELETE, BACK_SPACE -> Optional.of(new NoteAction.DeleteNote());
            default -> Optional.empty();
        };
    }

    /// Steps that follow each other are one step of undo.
    private static Action moved(Note note, double dx, double dy) {
        return new NoteAction.MoveNote(note.id(), note.body().moved(dx, dy), "keys-" + note.id().value());
    }

    private static Optional<Action> used(State state) {
        Point middle = state.canvas().centre();
        return switch (state.noteEditing().tool()) {
            case TEXT -> Optional.of(new NoteAction.BeginNote(NoteChoices.near(state, state.projection().toLayout(middle))));
            case ARROW -> Optional.of(new NoteAction.AddNote(new Note.Arrow(place(state, middle.plus(-ARROW, ARROW / 2)), target(state, middle))));
            case NONE -> Optional.empty();
        };
    }

    private static Anchor target(State state, Point middle) {
        return state.chosen().isEmpty() ? place(state, middle) : new Anchor.On(state.chosen().getLast());
    }

    private static Anchor place(State state, Point onScreen) {
        return new Anchor.At(state.projection().toLayout(onScreen));
    }
}
