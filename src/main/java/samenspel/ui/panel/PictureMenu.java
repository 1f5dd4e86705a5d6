package samenspel.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;

/// What can be done to what the pointer is on: on one of several chosen all that sets them straight, pins them or
/// lets them go; on a pinned organisation to let it go, on a name that was moved by hand to put it back.
final class PictureMenu {
    private final PictureCanvas canvas;
    private final Session session;
    private final ContextMenu menu = new ContextMenu();

    PictureMenu(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
        menu.setId("picture-menu");
        canvas.setOnContextMenuRequested(this::show);
    }

    private void show(ContextMenuEvent event) {
        menu.hide();
        Optional<OrganisationId> on = canvas.organisationAt(event.getX(), event.getY()).or(() -> canvas.nameOwnerAt(event.getX(), event.getY()));
        menu.getItems().setAll(on.map(id -> items(session.state(), id)).orElse(List.of()));
        if (!menu.getItems().isEmpty()) {
            menu.show(canvas, event.getScreenX(), event.getScreenY());
        }
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
        back.setOnAction(event -> session.dispatch(new Action.PutNamesBack(new LinkedHashSet<>(List.of(organisation)))));
        return back;
    }

    private MenuItem unpin(OrganisationId organisation) {
        MenuItem unpin = new MenuItem(Texts.in(session.state().settings().language()).get("card.unpin"));
        unpin.setOnAction(event -> session.dispatch(new Action.Unpin(organisation)));
        return unpin;
    }
}
