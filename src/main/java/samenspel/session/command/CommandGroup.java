package samenspel.session.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// What commands are about, as menus and the help show them. A group holds the commands from its first to that of
/// the next group, in the order of [Command]: a new command comes in by itself. Its name is the text `menu.<id>`.
public enum CommandGroup {
    FILE(Command.OPEN, "save"),
    EDIT(Command.UNDO, "undo"),
    VIEW(Command.ZOOM_IN, "look"),
    ARRANGE(Command.LIVE, "arrange"),
    CHOSEN(Command.SELECT_ALL, "select-all"),
    NOTES(Command.NOTE_TEXT, "note"),
    SHOW(Command.FIRST_WAVE, "as-picture"),
    SETTINGS(Command.LANGUAGE, "language");

    private final Command first;
    private final String icon;

    CommandGroup(Command first, String icon) {
        this.first = first;
        this.icon = icon;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name of a file in `icons`, without its ending.
    public String icon() {
        return icon;
    }

    public List<Command> commands() {
        int next = ordinal() + 1;
        int end = next == values().length ? Command.values().length : values()[next].first.ordinal();
        return List.copyOf(EnumSet.range(first, Command.values()[end - 1]));
    }
}
