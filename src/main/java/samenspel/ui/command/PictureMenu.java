package samenspel.ui.command;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.session.Action;
import samenspel.session.NoteAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.text.Texts;
import samenspel.ui.canvas.NameSide;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.control.Icons;

/// What can be done to what the pointer is on: an organisation or all chosen, a note, a tie, or the picture itself. By the key for menus it is of
/// the note, the tie the keyboard is on or the organisation selected, else of the picture.
public final class PictureMenu {
    private final PictureCanvas canvas;
    private final Session session;
    private final ContextMenu menu = new ContextMenu();

    public PictureMenu(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
        menu.setId("picture-menu");
        canvas.setOnContextMenuRequested(this::show);
    }

    private void show(ContextMenuEvent event) {
        menu.hide();
        State state = session.state();
        if (state.document().isEmpty() || event.getTarget() != canvas) {
            return;
        }
        event.consume();
        if (event.isKeyboardTrigger()) {
            showOfSelected(state);
            return;
        }
        menu.getItems().setAll(items(event.getX(), event.getY()));
        menu.show(canvas, event.getScreenX(), event.getScreenY());
    }

    /// Beside it, as the pointer may be anywhere.
    private void showOfSelected(State state) {
        Optional<OrganisationId> selected = state.chosen().isEmpty() ? Optional.empty() : Optional.of(state.chosen().getLast());
        Point at = selected.map(id -> state.projection().toPage(canvas.standing(id))).orElse(state.canvas().centre());
        Optional<Pair> tie = canvas.ties().at();
        menu.getItems().setAll(state.note().isPresent() ? ofNotes() : tie.isPresent() ? new PlaceLines(session, at).of(tie.get(), canvas.ties()::pin) : selected.map(this::ofDisc).orElseGet(() -> new PlaceLines(session, at).ofGround()));
        var screen = canvas.localToScreen(Math.clamp(at.x(), 0, canvas.getWidth()), Math.clamp(at.y(), 0, canvas.getHeight()));
        menu.show(canvas, screen.getX(), screen.getY());
    }

    private List<MenuItem> items(double x, double y) {
        Optional<NoteId> note = canvas.noteAt(x, y);
        if (note.isPresent()) {
            session.dispatch(new NoteAction.SelectNote(note));
            return ofNotes();
        }
        PlaceLines place = new PlaceLines(session, new Point(x, y));
        return canvas.organisationAt(x, y).or(() -> canvas.nameOwnerAt(x, y)).map(this::ofDisc)
                .orElseGet(() -> canvas.tieAt(x, y).map(tie -> place.of(tie, () -> canvas.ties().pin(tie, new Point(x, y)))).orElseGet(place::ofGround));
    }

    private List<MenuItem> ofDisc(OrganisationId id) {
        Texts texts = MenuLines.texts(session);
        Menu sides = new Menu(texts.get("context.name"), Icons.of(Command.NAME_BACK.icon()));
        sides.setId("menu-name");
        for (NameSide side : NameSide.values()) {
            Optional<Action> move = canvas.nameAt(id, side);
            MenuItem item = new MenuItem(texts.get("context.name." + side));
            item.setId("menu-name-" + side);
            item.setDisable(move.isEmpty());
            item.setOnAction(_ -> move.ifPresent(session::dispatch));
            sides.getItems().add(item);
        }
        return OrganisationLines.of(session, id, List.of(sides));
    }

    private List<MenuItem> ofNotes() {
        MenuLines menu = new MenuLines(session, MenuLines.texts(session).get("context.note"), null);
        return menu.group(MenuLines.commands(session, Command.ON_NOTES.getLast().toArray(Command[]::new))).lines();
    }
}
