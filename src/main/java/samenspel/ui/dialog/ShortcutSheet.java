package samenspel.ui.dialog;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import samenspel.session.Command;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.panel.Keys;

/// All commands with their keys and what they do.
public final class ShortcutSheet {
    private ShortcutSheet() {
    }

    public static void show(Window owner, State state) {
        Texts texts = Texts.in(state.settings().language());
        GridPane table = new GridPane();
        table.getStyleClass().add("shortcuts");
        int row = 0;
        for (Command command : Command.values()) {
            table.addRow(row++, label(Keys.of(command, texts), "key"),
                    label(texts.get("command." + command.id()), "command"), label(command.hint(state), "legend-count"));
        }
        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("command.shortcuts"));
        dialog.getDialogPane().setContent(table);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.showAndWait();
    }

    /// In full, however long.
    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
