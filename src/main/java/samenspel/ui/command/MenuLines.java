package samenspel.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.command.Command;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// Lines of a menu of something that was hit: what it is, and in groups what can be done to it.
final class MenuLines {
    private final Session session;
    private final List<MenuItem> lines = new ArrayList<>();

    /// @param hit     what was hit, in words
    /// @param graphic before them; null for none
    MenuLines(Session session, String hit, Node graphic) {
        this.session = session;
        MenuItem title = new MenuItem(hit, graphic);
        title.setId("menu-title");
        title.getStyleClass().add("menu-title");
        title.setMnemonicParsing(false);
        title.setDisable(true);
        lines.add(title);
    }

    /// A group, with a line before it; nothing where it is empty.
    MenuLines group(List<MenuItem> items) {
        if (!items.isEmpty()) {
            lines.add(new SeparatorMenuItem());
            lines.addAll(items);
        }
        return this;
    }

    List<MenuItem> lines() {
        return lines;
    }

    /// Commands as they stand, with their keys.
    static List<MenuItem> commands(Session session, Command... commands) {
        return List.of(commands).stream().map(command -> CommandItem.inContext(command, session)).toList();
    }

    MenuItem item(String id, String icon, String text, Action action) {
        return item(id, icon, text, Optional.of(action));
    }

    /// @param action empty where there is nothing to do
    MenuItem item(String id, String icon, String text, Optional<Action> action) {
        MenuItem item = new MenuItem(text, Icons.of(icon));
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setDisable(action.isEmpty());
        item.setOnAction(_ -> action.ifPresent(session::dispatch));
        return item;
    }

    static Texts texts(Session session) {
        return Texts.in(session.state().settings().language());
    }
}
