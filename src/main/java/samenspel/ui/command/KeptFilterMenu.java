package samenspel.ui.command;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import samenspel.diagram.seen.Filter;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// The filters kept with the network as a menu, in which the one that stands is marked.
final class KeptFilterMenu {
    private KeptFilterMenu() {
    }

    static Menu of(Session session, Texts texts) {
        Menu menu = new Menu(texts.get("menu.kept-filters"), Icons.of("filter"));
        menu.setId("menu-kept-filters");
        List<Filter.Named> kept = session.state().document().map(Document::filters).orElse(List.of());
        kept.forEach(one -> menu.getItems().add(item(one, session)));
        if (kept.isEmpty()) {
            MenuItem none = new MenuItem(texts.get("menu.kept-filters.none"));
            none.setDisable(true);
            menu.getItems().setAll(none);
        }
        return menu;
    }

    private static MenuItem item(Filter.Named kept, Session session) {
        RadioMenuItem item = new RadioMenuItem(kept.name());
        item.setId("menu-kept-filter-" + kept.name());
        // A name may hold the sign of a letter to be pressed.
        item.setMnemonicParsing(false);
        item.setSelected(session.state().view().map(View::seen).filter(seen -> seen.filter().equals(kept.filter())).isPresent());
        item.setOnAction(_ -> session.dispatch(new PictureAction.SetFilter(kept.filter())));
        return item;
    }
}
