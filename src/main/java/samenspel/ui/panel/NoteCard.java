package samenspel.ui.panel;

import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import samenspel.diagram.Box;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Note;
import samenspel.layout.Point;
import samenspel.network.WaveId;
import samenspel.session.NoteAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.command.NoteChoices;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.control.TypedLines;
import samenspel.ui.command.CommandButton;

/// The small card at the note that is selected or being written, with its frame: its words, in which waves it is seen,
/// and how to be rid of it. Enter and Escape end the writing, with shift Enter breaks the line; who goes elsewhere has ended it too.
/// What was typed is kept each time, and can be undone.
final class NoteCard extends VBox {
    private static final double GAP = 8;
    private static final double WIDTH = 290;

    private final PictureCanvas canvas;
    private final Session session;
    private final Rectangle frame = new Rectangle();
    private final TextArea words = new TextArea();
    private final CommandButton edit;
    private final CommandButton delete;
    private final ToggleButton only = new ToggleButton();
    private final Button done = new Button();
    private final HBox tools;
    private Optional<Note> shownWriting = Optional.empty();

    NoteCard(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
        this.edit = new CommandButton(Command.NOTE_EDIT, session);
        this.delete = new CommandButton(Command.NOTE_DELETE, session);
        this.tools = new HBox(only, edit, delete, done);
        furnish();
        canvas.lay(frame);
        canvas.lay(this);
        session.listen((before, after) -> show(after));
        canvas.afterEachPicture(() -> place(session.state()));
    }

    private void furnish() {
        session.onTyping(() -> session.state().noteEditing().writing().map(_ -> new NoteAction.WriteNote(words.getText())));
        setId("note-card");
        getStyleClass().add("note-card");
        setManaged(false);
        setVisible(false);
        frame.getStyleClass().add("note-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        words.setId("note-words");
        words.setWrapText(true);
        words.setPrefRowCount(3);
        words.setPrefWidth(WIDTH);
        TypedLines.leaveByTab(words);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        words.focusedProperty().subscribe(focused -> {
            if (!focused) {
                // Not while the state is changing.
                Platform.runLater(this::leave);
            }
        });
        words.textProperty().subscribe(this::typed);
        only.setId("note-only");
        only.setOnAction(event -> session.dispatch(Command.NOTE_WAVES.action(session.state())));
        done.setId("note-done");
        done.setOnAction(event -> write());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("note-tools");
        getChildren().addAll(words, tools);
        // The picture under the card does not hear of what is done on it.
        addEventHandler(MouseEvent.ANY, Event::consume);
        addEventHandler(ContextMenuEvent.ANY, Event::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB && event.getCode() != KeyCode.ESCAPE) {
                event.consume();
            }
        });
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            write();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            words.replaceSelection("\n");
            event.consume();
        }
    }

    /// So that the words are kept should the program end.
    private void typed(String typed) {
        if (session.state().noteEditing().writing().filter(note -> !note.body().words().equals(typed)).isPresent()) {
            session.dispatch(new NoteAction.TypeNote(typed));
        }
    }

    private void leave() {
        if (!words.isFocused() && shownWriting.isPresent()) {
            write();
        }
    }

    private void write() {
        if (session.state().noteEditing().writing().isPresent()) {
            session.dispatch(new NoteAction.WriteNote(words.getText()));
        }
    }

    private void show(State state) {
        Optional<Note> writing = state.noteEditing().writing();
        Texts texts = Texts.in(state.settings().language());
        boolean there = state.document().isPresent() && (writing.isPresent() || state.note().isPresent());
        setVisible(there);
        words.setVisible(writing.isPresent());
        words.setManaged(writing.isPresent());
        done.setVisible(writing.isPresent());
        done.setManaged(writing.isPresent());
        if (there) {
            name(state, texts);
        }
        boolean begun = writing.isPresent() && !writing.map(Note::id).equals(shownWriting.map(Note::id));
        boolean ended = writing.isEmpty() && shownWriting.isPresent();
        shownWriting = writing;
        if (begun) {
            words.setText(writing.get().body().words());
            words.requestFocus();
            words.end();
        } else if (ended) {
            canvas.requestFocus();
        }
        place(state);
    }

    private void name(State state, Texts texts) {
        Optional<Note> note = state.note();
        setAccessibleText(note.map(one -> said(one, texts)).orElse(""));
        words.setPromptText(texts.get("note.prompt"));
        words.setAccessibleText(texts.get("note.words"));
        done.setText(texts.get("note.done"));
        edit.show(state);
        delete.show(state);
        boolean canEdit = state.noteEditing().writing().isEmpty() && Command.NOTE_EDIT.isAvailable(state);
        edit.setVisible(canEdit);
        edit.setManaged(canEdit);
        delete.setVisible(note.isPresent());
        delete.setManaged(note.isPresent());
        WaveId wave = note.flatMap(Note::wave).orElseGet(() -> NoteChoices.wave(state));
        String name = state.document().orElseThrow().network().wave(wave).map(one -> one.name().in(texts.language().tag())).orElse("");
        only.setText(texts.get("note.only-in", name));
        only.setSelected(note.flatMap(Note::wave).isPresent());
        boolean several = note.isPresent() && state.document().get().network().waves().size() > 1;
        only.setVisible(several);
        only.setManaged(several);
    }

    private static String said(Note note, Texts texts) {
        return switch (note.body()) {
            case Note.Text text -> texts.get("note.selected", text.words());
            case Note.Arrow _ -> texts.get("note.selected.arrow");
            case Note.Contour contour -> contour.words().isEmpty() ? texts.get("note.selected.contour") : texts.get("note.selected", contour.words());
        };
    }

    private void place(State state) {
        Optional<Box> drawn = state.note().flatMap(note -> canvas.place(note.id()));
        frame.setVisible(isVisible() && drawn.isPresent());
        drawn.map(box -> box.grown(4)).ifPresent(this::frame);
        if (isVisible()) {
            autosize();
            Box box = drawn.orElseGet(() -> anchor(state));
            boolean below = box.bottom() + GAP + getHeight() < canvas.getHeight();
            relocate(Math.clamp(box.x(), GAP, Math.max(GAP, canvas.getWidth() - getWidth() - GAP)),
                    below ? box.bottom() + GAP : Math.max(GAP, box.y() - GAP - getHeight()));
        }
    }

    private void frame(Box box) {
        frame.setX(box.x());
        frame.setY(box.y());
        frame.setWidth(box.width());
        frame.setHeight(box.height());
    }

    /// Where a note will stand that is not drawn yet, or is not to be seen.
    private Box anchor(State state) {
        Point at = state.noteEditing().writing().map(Note::body).filter(Note.Text.class::isInstance).map(body -> ((Note.Text) body).at())
                .map(anchor -> switch (anchor) {
                    case Anchor.At place -> place.place();
                    case Anchor.On on -> state.placement().of(on.organisation()).plus(on.offset().x(), on.offset().y());
                }).orElse(new Point(0, 0));
        return Box.around(state.projection().toPage(at), 1);
    }
}
