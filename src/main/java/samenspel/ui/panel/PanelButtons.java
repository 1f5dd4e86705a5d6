package samenspel.ui.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.command.CommandSwitch;
import samenspel.ui.command.CommandButton;
import samenspel.ui.control.Icons;

/// Which panels stand about the picture, as buttons right of the tabs.
final class PanelButtons extends HBox {
    private final Map<Command, ToggleButton> buttons = new EnumMap<>(Command.class);

    PanelButtons(Session session) {
        getStyleClass().add("panel-buttons");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        for (Command command : List.of(Command.BARS, Command.LEGEND_PANEL, Command.CARD_PANEL, Command.TIME_BAR)) {
            ToggleButton button = new ToggleButton(null, Icons.of(command.icon()));
            button.setId("panel-" + command.id());
            button.getStyleClass().addAll("flat", "button-icon", "side-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> session.dispatch(command.action(session.state())));
            buttons.put(command, button);
        }
        getChildren().setAll(buttons.values());
    }

    /// Those that are of no use keep their room: tabs beside them must not move from under the pointer.
    ///
    /// @param legend whether there is a legend to be put away
    /// @param card   whether there is room for a card
    void show(State state, boolean legend, boolean card) {
        buttons.forEach((command, button) -> {
            CommandButton.name(button, command, state);
            button.setSelected(CommandSwitch.isOn(command, state).orElse(false));
        });
        buttons.get(Command.LEGEND_PANEL).setVisible(legend);
        buttons.get(Command.TIME_BAR).setVisible(legend);
        buttons.get(Command.CARD_PANEL).setVisible(legend && card);
    }
}
