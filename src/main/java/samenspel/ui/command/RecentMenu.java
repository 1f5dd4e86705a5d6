package samenspel.ui.command;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// The files used before as a menu.
final class RecentMenu {
    private RecentMenu() {
    }

    static Menu of(Recents recents, Texts texts) {
        Menu menu = new Menu(texts.get("menu.recent"), Icons.of("versions"));
        menu.setId("menu-recent");
        recents.all().forEach(used -> menu.getItems().add(item(used, recents)));
        if (menu.getItems().isEmpty()) {
            MenuItem none = new MenuItem(texts.get("menu.recent.none"));
            none.setDisable(true);
            menu.getItems().setAll(none);
            return menu;
        }
        MenuItem clear = new MenuItem(texts.get("recent.clear"));
        clear.setId("menu-recent-clear");
        clear.setOnAction(_ -> recents.clear());
        menu.getItems().addAll(new SeparatorMenuItem(), clear);
        return menu;
    }

    private static MenuItem item(Recents.Used used, Recents recents) {
        MenuItem item = new MenuItem(used.name() + "   " + used.when());
        // A name of a file may hold the sign of a letter to be pressed.
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> recents.open(used.file()));
        return item;
    }
}
