package samenspel.ui.command;

import javafx.scene.input.KeyCombination;
import samenspel.session.command.Command;
import samenspel.text.Texts;

/// The key of a command in words.
public final class Keys {
    private Keys() {
    }

    public static String of(Command command, Texts texts) {
        return command.shortcut().equals("Space") ? texts.get("key.space") : KeyCombination.valueOf(command.shortcut()).getDisplayText();
    }
}
