package samenspel.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import samenspel.session.Session;
import samenspel.session.command.Command;
import samenspel.session.command.CommandGroup;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// All commands in menus by what they are about, each short enough for the smallest screen.
final class CommandMenus {
    private final Session session;
    private final Texts texts;

    private CommandMenus(Session session) {
        this.session = session;
        this.texts = Texts.in(session.state().settings().language());
    }

    static List<MenuItem> of(Session session) {
        CommandMenus menus = new CommandMenus(session);
        List<MenuItem> items = new ArrayList<>(Stream.of(CommandGroup.values()).map(menus::menu).toList());
        items.addAll(List.of(new SeparatorMenuItem(), CommandItem.of(Command.HELP, session)));
        return items;
    }

    private MenuItem menu(CommandGroup group) {
        Menu menu = new Menu(texts.get("menu." + group.id()), Icons.of(group.icon()));
        menu.setId("menu-" + group.id());
        menu.getItems().setAll(switch (group) {
            case CHOSEN -> chosen();
            case NOTES -> CommandItem.ofNotes(session);
            default -> group.commands().stream().filter(command -> command != Command.HELP).map(this::item).toList();
        });
        return menu;
    }

    private MenuItem item(Command command) {
        return switch (command) {
            case SIGHT -> SightMenu.of(session);
            case PAPER -> PaperMenu.of(session);
            default -> CommandItem.of(command, session);
        };
    }

    private List<MenuItem> chosen() {
        List<MenuItem> items = new ArrayList<>(List.of(CommandItem.of(Command.SELECT_ALL, session), new SeparatorMenuItem()));
        items.addAll(CommandItem.ofChosen(session));
        return items;
    }
}
