package samenspel.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import samenspel.session.command.Command;
import samenspel.text.Texts;

/// The key of a command in words.
public final class Keys {
    private static final String SPACE = "Space";

    private Keys() {
    }

    public static String of(Command command, Texts texts) {
        return of(command.shortcut(), texts);
    }

    /// @param shortcut in the notation of key combinations
    public static String of(String shortcut, Texts texts) {
        return shortcut.equals(SPACE) ? texts.get("key.space") : KeyCombination.valueOf(shortcut).getDisplayText();
    }

    /// The key itself, which says its name in this language.
    static KeyCombination combination(Command command, Texts texts) {
        KeyCombination key = KeyCombination.valueOf(command.shortcut());
        return command.shortcut().equals(SPACE) ? new Called(key, of(command, texts)) : key;
    }

    /// A key that the toolkit calls by an English word.
    private static final class Called extends KeyCombination {
        private final KeyCombination key;
        private final String name;

        Called(KeyCombination key, String name) {
            this.key = key;
            this.name = name;
        }

        @Override
        public boolean match(KeyEvent event) {
            return key.match(event);
        }

        @Override
        public String getDisplayText() {
            return name;
        }
    }
}
