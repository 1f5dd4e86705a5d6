package samenspel.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// Commands as lines of a menu, as they stand when it opens.
final class CommandItem {
    private CommandItem() {
    }

    static MenuItem of(Command command, Session session) {
        State state = session.state();
        String text = command.text(state) + "   " + Keys.of(command, Texts.in(state.settings().language()));
        MenuItem item = command == Command.CONFIDENTIAL ? ticked(text, command, state) : new MenuItem(text, Icons.of(command.icon()));
        item.setId("menu-" + command.id());
        item.setDisable(!command.isAvailable(state));
        item.setOnAction(event -> session.dispatch(command.action(session.state())));
        return item;
    }

    private static MenuItem ticked(String text, Command command, State state) {
        CheckMenuItem item = new CheckMenuItem(text, Icons.of(command.icon()));
        item.setSelected(state.isConfidential());
        return item;
    }

    /// All that acts on what is chosen, in groups.
    static List<MenuItem> ofChosen(Session session) {
        return of(Command.ON_CHOSEN, session);
    }

    /// All that acts on notes, in groups.
    static List<MenuItem> ofNotes(Session session) {
        return of(Command.ON_NOTES, session);
    }

    private static List<MenuItem> of(List<List<Command>> groups, Session session) {
        List<MenuItem> items = new ArrayList<>();
        for (List<Command> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(command -> items.add(of(command, session)));
        }
        return items;
    }
}
