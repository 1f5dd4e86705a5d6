package samenspel.ui.command;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import samenspel.session.Session;
import samenspel.session.command.Command;

/// What can be done with a form of looking, on its tab.
public final class TabMenu {
    private TabMenu() {
    }

    /// @param opens the form
    public static void on(Node tab, Session session, Command opens) {
        ContextMenu menu = new ContextMenu();
        menu.setId("tab-menu");
        tab.setOnContextMenuRequested(event -> {
            menu.hide();
            MenuLines lines = new MenuLines(session, opens.called(MenuLines.texts(session)), null);
            menu.getItems().setAll(lines.group(MenuLines.commands(session, opens))
                    .group(MenuLines.commands(session, leaving(opens).toArray(Command[]::new))).lines());
            menu.show(tab, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// How what it shows leaves the program.
    private static List<Command> leaving(Command opens) {
        return switch (opens) {
            case AS_PICTURE -> List.of(Command.COPY_PICTURE, Command.SAVE_PICTURE, Command.SAVE_FILM);
            case AS_SIDE_BY_SIDE, AS_MULTIPLES -> List.of(Command.SAVE_PICTURE, Command.SAVE_SERIES);
            case AS_TABLE -> List.of(Command.SAVE_TABLE);
            case AS_MATRIX, AS_RETENTION -> List.of(Command.COPY_PICTURE, Command.SAVE_PICTURE, Command.SAVE_TABLE);
            default -> List.of(Command.METHODS);
        };
    }
}
