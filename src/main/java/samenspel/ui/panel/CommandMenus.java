package samenspel.ui.panel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import samenspel.session.Command;
import samenspel.session.Session;
import samenspel.text.Texts;

/// All commands in menus by what they are about, each short enough for the smallest screen. A menu holds the commands
/// from its first to that of the next menu, in the order of [Command]: a new command comes in by itself.
final class CommandMenus {
    private final Session session;
    private final Texts texts;

    private CommandMenus(Session session) {
        this.session = session;
        this.texts = Texts.in(session.state().settings().language());
    }

    static List<MenuItem> of(Session session) {
        CommandMenus menus = new CommandMenus(session);
        return List.of(
                menus.menu("file", "save", menus.from(Command.OPEN, Command.UNDO)),
                menus.menu("edit", "undo", menus.from(Command.UNDO, Command.ZOOM_IN)),
                menus.menu("view", "look", menus.from(Command.ZOOM_IN, Command.LIVE)),
                menus.menu("arrange", "arrange", menus.from(Command.LIVE, Command.SELECT_ALL)),
                menus.menu("chosen", "select-all", menus.chosen()),
                menus.menu("notes", "note", CommandItem.ofNotes(session)),
                menus.menu("show", "as-picture", menus.from(Command.FIRST_WAVE, Command.LANGUAGE)),
                menus.menu("settings", "language", menus.from(Command.LANGUAGE, Command.SHORTCUTS)),
                new SeparatorMenuItem(),
                CommandItem.of(Command.SHORTCUTS, session));
    }

    private Menu menu(String id, String icon, List<MenuItem> items) {
        Menu menu = new Menu(texts.get("menu." + id), Icons.of(icon));
        menu.setId("menu-" + id);
        menu.getItems().setAll(items);
        return menu;
    }

    /// @param end the first that is no longer in it
    private List<MenuItem> from(Command first, Command end) {
        return EnumSet.range(first, end).stream().filter(command -> command != end)
                .map(command -> command == Command.SIGHT ? SightMenu.of(session) : CommandItem.of(command, session)).toList();
    }

    private List<MenuItem> chosen() {
        List<MenuItem> items = new ArrayList<>(List.of(CommandItem.of(Command.SELECT_ALL, session), new SeparatorMenuItem()));
        items.addAll(CommandItem.ofChosen(session));
        return items;
    }
}
