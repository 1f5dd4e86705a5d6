package samenspel.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.command.CommandSwitch;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// Commands as lines of a menu, as they stand when it opens.
final class CommandItem {
    private CommandItem() {
    }

    /// With its key after its name.
    static MenuItem of(Command command, Session session) {
        MenuItem item = item(command, session, CommandSwitch.isOn(command, session.state()));
        item.setText(item.getText() + "   " + Keys.of(command, Texts.in(session.state().settings().language())));
        return item;
    }

    /// With its key at the right, in a menu of what was hit.
    static MenuItem inContext(Command command, Session session) {
        return inBar(command, session, Map.of());
    }

    /// With its key at the right, for the menus on top of the window.
    ///
    /// @param open whether what a command shows beside the picture is there
    static MenuItem inBar(Command command, Session session, Map<Command, BooleanSupplier> open) {
        Optional<Boolean> shown = Optional.ofNullable(open.get(command)).map(BooleanSupplier::getAsBoolean);
        MenuItem item = item(command, session, shown.isPresent() ? shown : CommandSwitch.isOn(command, session.state()));
        item.setAccelerator(Keys.combination(command, Texts.in(session.state().settings().language())));
        return item;
    }

    private static MenuItem item(Command command, Session session, Optional<Boolean> on) {
        State state = session.state();
        MenuItem item = on.map(ticked -> ticked(command, ticked)).orElseGet(MenuItem::new);
        item.setText(command.text(state));
        item.setGraphic(Icons.of(command.icon()));
        item.setId("menu-" + command.id());
        // A step's name may hold the sign of a letter to be pressed.
        item.setMnemonicParsing(false);
        item.setDisable(!command.isAvailable(state));
        item.setOnAction(_ -> {
            if (command.isAvailable(session.state())) {
                session.dispatch(command.action(session.state()));
            }
        });
        return item;
    }

    private static MenuItem ticked(Command command, boolean on) {
        if (CommandSwitch.isOneOfSeveral(command)) {
            RadioMenuItem item = new RadioMenuItem();
            item.setSelected(on);
            return item;
        }
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(on);
        return item;
    }

    /// All that acts on notes, in groups.
    static List<MenuItem> ofNotes(Session session) {
        List<MenuItem> items = new ArrayList<>();
        for (List<Command> group : Command.ON_NOTES) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(command -> items.add(of(command, session)));
        }
        return items;
    }
}
