package samenspel.ui.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.NoteAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.command.EditChoices;
import samenspel.session.command.NoteChoices;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.control.Icons;

/// What can be done to what the pointer is on, changes of the network by hand last: on one of several chosen all that sets them straight, pins them or
/// lets them go; on a pinned organisation to let it go, on a name that was moved by hand to put it back; on a note to
/// change it, and anywhere else to write one.
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
        if (session.state().document().isEmpty() || event.getTarget() != canvas) {
            return;
        }
        menu.getItems().setAll(items(event.getX(), event.getY()));
        menu.show(canvas, event.getScreenX(), event.getScreenY());
    }

    private List<MenuItem> items(double x, double y) {
        State state = session.state();
        Optional<NoteId> note = canvas.noteAt(x, y);
        if (note.isPresent()) {
            session.dispatch(new NoteAction.SelectNote(note));
            return Command.ON_NOTES.getLast().stream().map(command -> CommandItem.of(command, session)).toList();
        }
        Optional<OrganisationId> on = canvas.organisationAt(x, y).or(() -> canvas.nameOwnerAt(x, y));
        List<MenuItem> items = new ArrayList<>(on.map(id -> items(state, id)).orElse(List.of()));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.addAll(on.map(id -> notesOn(state, id)).orElseGet(() -> List.of(noteHere(state, x, y))));
        items.add(new SeparatorMenuItem());
        items.addAll(on.map(id -> EditItems.of(session, id)).orElseGet(() -> onGround(state, x, y)));
        return items;
    }

    private List<MenuItem> onGround(State state, double x, double y) {
        MenuItem here = item("menu-add-here", Command.ADD_ORGANISATION.icon(), Texts.in(state.settings().language()).get("edit.add.here"),
                EditChoices.addAt(state, new Point(x, y)));
        return canvas.tieAt(x, y).map(pair -> List.of(EditItems.of(session, pair), here)).orElse(List.of(here));
    }

    private List<MenuItem> notesOn(State state, OrganisationId on) {
        Texts texts = Texts.in(state.settings().language());
        String name = state.document().orElseThrow().network().organisation(on).orElseThrow().shortName();
        boolean several = state.chosen().size() > 1 && state.chosen().contains(on);
        return List.of(item("menu-note-on", "note", texts.get("note.on", name), new NoteAction.BeginNote(NoteChoices.beside(state, on))),
                several ? CommandItem.of(Command.NOTE_CONTOUR, session) : item("menu-note-round", "note-contour", texts.get("note.round", name),
                        NoteChoices.round(new LinkedHashSet<>(List.of(on)))));
    }

    private MenuItem noteHere(State state, double x, double y) {
        Anchor place = new Anchor.At(state.projection().toLayout(new Point(x, y)));
        return item("menu-note-here", "note", Texts.in(state.settings().language()).get("note.here"), new NoteAction.BeginNote(place));
    }

    private MenuItem item(String id, String icon, String text, Action action) {
        MenuItem item = new MenuItem(text, Icons.of(icon));
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> session.dispatch(action));
        return item;
    }

    private List<MenuItem> items(State state, OrganisationId on) {
        SequencedSet<OrganisationId> chosen = state.chosen();
        if (chosen.size() > 1 && chosen.contains(on)) {
            return CommandItem.ofChosen(session);
        }
        List<MenuItem> items = new ArrayList<>();
        if (state.document().orElseThrow().placement().pinned().contains(on)) {
            items.add(unpin(on));
        }
        if (state.document().orElseThrow().annotations().labels().containsKey(on)) {
            items.add(putNameBack(on));
        }
        return items;
    }

    private MenuItem putNameBack(OrganisationId organisation) {
        MenuItem back = new MenuItem(Texts.in(session.state().settings().language()).get("command.name-back"));
        back.setOnAction(event -> session.dispatch(new Action.ResetNames(new LinkedHashSet<>(List.of(organisation)))));
        return back;
    }

    private MenuItem unpin(OrganisationId organisation) {
        MenuItem unpin = new MenuItem(Texts.in(session.state().settings().language()).get("card.unpin"));
        unpin.setOnAction(event -> session.dispatch(new Action.Unpin(organisation)));
        return unpin;
    }
}
