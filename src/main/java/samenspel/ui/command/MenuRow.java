package samenspel.ui.command;

import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import samenspel.session.Session;
import samenspel.session.command.Command;
import samenspel.session.command.CommandGroup;
import samenspel.text.Texts;

/// All commands in menus, in the bar of the system where it has one and on top of the window elsewhere. What a menu holds is made when it
/// opens, and goes when it closes: a menu that nobody opens costs nothing, and its keys are not heard twice.
public final class MenuRow extends MenuBar {
    private final CommandMenus menus;

    /// @param recents files used before
    /// @param open    whether what a command shows beside the picture is there
    public MenuRow(Session session, Texts texts, Recents recents, Map<Command, BooleanSupplier> open) {
        this.menus = new CommandMenus(session, recents, open);
        setId("menus");
        setUseSystemMenuBar(true);
        for (CommandGroup group : CommandGroup.values()) {
            getMenus().add(menu(group, texts));
        }
    }

    private Menu menu(CommandGroup group, Texts texts) {
        Menu menu = new Menu(texts.get("menu." + group.id() + ".bar"));
        menu.setId("menu-" + group.id());
        // An empty menu would not open at all.
        menu.getItems().setAll(new MenuItem());
        menu.addEventHandler(Menu.ON_SHOWING, event -> {
            if (event.getTarget() == menu) {
                menu.getItems().setAll(menus.of(group));
            }
        });
        menu.addEventHandler(Menu.ON_HIDDEN, event -> {
            if (event.getTarget() == menu) {
                Platform.runLater(() -> clear(menu));
            }
        });
        return menu;
    }

    private static void clear(Menu menu) {
        if (!menu.isShowing()) {
            menu.getItems().setAll(new MenuItem());
        }
    }

    /// Whether one of them is open.
    public boolean isOpen() {
        return getMenus().stream().anyMatch(Menu::isShowing);
    }
}
