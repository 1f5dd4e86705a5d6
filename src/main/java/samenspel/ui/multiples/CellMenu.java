package samenspel.ui.multiples;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.Session;
import samenspel.study.Drawing;
import samenspel.text.Texts;

/// What can be done with one of several pictures.
final class CellMenu {
    private final CellGrid grid;
    private final Session session;
    private final Texts texts;
    private final Consumer<Depiction> opened;
    private final ContextMenu menu = new ContextMenu();

    CellMenu(CellGrid grid, Session session, Texts texts, Consumer<Depiction> opened) {
        this.grid = grid;
        this.session = session;
        this.texts = texts;
        this.opened = opened;
        menu.setId("cell-menu");
        grid.setOnContextMenuRequested(this::show);
    }

    private void show(ContextMenuEvent event) {
        menu.hide();
        grid.cellAt(event.getX(), event.getY()).ifPresent(cell -> {
            menu.getItems().setAll(items(cell.depiction()));
            menu.show(grid, event.getScreenX(), event.getScreenY());
        });
    }

    private List<MenuItem> items(Depiction one) {
        return List.of(item("multiples.open", () -> opened.accept(one)),
                item("multiples.save-one", () -> session.dispatch(new ExportAction.AskPicture(new Drawing.One(calm(one))))),
                item("multiples.save-all", () -> session.dispatch(new Action.Question(Effect.Ask.PICTURE))));
    }

    /// Without what the pointer lights up.
    private Depiction calm(Depiction one) {
        return one.with(Emphasis.on(session.state().view().orElseThrow().selection()));
    }

    private MenuItem item(String key, Runnable deed) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId("menu-" + key.replace('.', '-'));
        item.setOnAction(event -> deed.run());
        return item;
    }
}
