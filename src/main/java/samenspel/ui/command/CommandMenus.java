package samenspel.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import samenspel.session.Session;
import samenspel.session.command.Command;
import samenspel.session.command.CommandGroup;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// What stands in the menus of all commands, as it is at the moment.
final class CommandMenus {
    private final Session session;
    private final Recents recents;
    private final Map<Command, BooleanSupplier> open;

    CommandMenus(Session session, Recents recents, Map<Command, BooleanSupplier> open) {
        this.session = session;
        this.recents = recents;
        this.open = open;
    }

    List<MenuItem> of(CommandGroup group) {
        List<MenuItem> items = new ArrayList<>();
        for (List<Command> part : group.menu()) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            part.forEach(command -> items(command).forEach(items::add));
        }
        return items;
    }

    private Stream<MenuItem> items(Command command) {
        return switch (command) {
            case OPEN -> Stream.of(CommandItem.inBar(command, session, open), RecentMenu.of(recents, texts()));
            case SHOW_HIDDEN -> Stream.of(CommandItem.inBar(command, session, open), KeptFilterMenu.of(session, texts()));
            case SIGHT -> Stream.of(SightMenu.of(session));
            case PAPER -> Stream.of(new ChoiceMenu(session).papers());
            case THEME -> Stream.of(new ChoiceMenu(session).themes());
            case CONTRAST, SMALLER_TEXT -> Stream.empty();
            case MOTION -> Stream.of(new ChoiceMenu(session).motions());
            case TEXT_SIZE -> Stream.of(new ChoiceMenu(session).textSizes());
            default -> Command.EXPORTS.contains(command) ? exports(command) : Stream.of(CommandItem.inBar(command, session, open));
        };
    }

    /// All of them in a menu in the place of the first.
    private Stream<MenuItem> exports(Command command) {
        if (command != Command.EXPORTS.getFirst()) {
            return Stream.empty();
        }
        Menu menu = new Menu(texts().get("menu.export"), Icons.of("save-picture"));
        menu.setId("menu-export");
        menu.getItems().setAll(Command.EXPORTS.stream().map(export -> CommandItem.inBar(export, session, open)).toList());
        menu.setDisable(menu.getItems().stream().allMatch(MenuItem::isDisable));
        return Stream.of(menu);
    }

    private Texts texts() {
        return Texts.in(session.state().settings().language());
    }
}
