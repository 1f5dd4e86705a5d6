package samenspel.ui.command;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// A command as a button with its icon.
public final class CommandButton extends Button {
    private final Command command;

    public CommandButton(Command command, Session session) {
        super(null, Icons.of(command.icon()));
        this.command = command;
        setId("chosen-" + command.id());
        getStyleClass().addAll("flat", "button-icon");
        setOnAction(event -> session.dispatch(command.action(session.state())));
    }

    public void show(State state) {
        setDisable(!command.isAvailable(state));
        name(this, command, state);
    }

    /// Says a button's name, key and hint. A tooltip that is being read is not replaced by an equal one.
    public static void name(ButtonBase button, Command command, State state) {
        String text = command.text(state);
        if (!text.equals(button.getAccessibleText())) {
            button.setAccessibleText(text);
            button.setTooltip(new Tooltip(text + "  (" + Keys.of(command, Texts.in(state.settings().language())) + ")\n" + command.hint(state)));
        }
    }
}
