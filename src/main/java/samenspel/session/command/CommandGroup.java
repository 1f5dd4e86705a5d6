package samenspel.session.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What commands are about, as menus and the help show them. A group holds the commands from its first to that of
/// the next group, in the order of [Command]: a new command comes in by itself. Its name is the text `menu.<id>`.
public enum CommandGroup {
    FILE(Command.NEW_NETWORK),
    EDIT(Command.UNDO),
    VIEW(Command.ZOOM_IN),
    CHOSEN(Command.SELECT_ALL),
    ARRANGE(Command.LIVE),
    MEASURE(Command.AS_ORGANISATIONS),
    NOTES(Command.NOTE_TEXT),
    STORY(Command.STORY),
    SETTINGS(Command.LANGUAGE),
    HELP(Command.HELP);

    /// Those before which a menu draws a line.
    private static final Set<Command> AFTER_A_LINE = EnumSet.of(Command.CLOSE, Command.SAVE_PICTURE, Command.CONFIDENTIAL, Command.QUIT, Command.FIND,
            Command.CHANGE_ORGANISATION, Command.AS_PICTURE, Command.FIRST_WAVE, Command.LEGEND_PANEL, Command.PLAY, Command.PRESENT, Command.COLOUR, Command.DRAW_ONLY, Command.TIE_NEXT,
            Command.HIDE, Command.ALIGN_LEFT, Command.DISTRIBUTE_ACROSS, Command.PIN, Command.ARRANGE, Command.UNPIN_ALL, Command.SAVE_TABLE, Command.NOTE_NEXT,
            Command.SCENE_ADD, Command.SCENE_EARLIER, Command.SCENE_PREVIOUS, Command.CLAIMS, Command.THEME, Command.MOTION, Command.ABOUT);

    private final Command first;

    CommandGroup(Command first) {
        this.first = first;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Command> commands() {
        int next = ordinal() + 1;
        int end = next == values().length ? Command.values().length : values()[next].first.ordinal();
        return List.copyOf(EnumSet.range(first, Command.values()[end - 1]));
    }

    /// What its menu holds, in parts with a line between them: besides its own what is looked for there too.
    public List<List<Command>> menu() {
        List<List<Command>> all = new ArrayList<>(parts());
        if (this == STORY) {
            all.add(1, List.of(Command.PRESENT, Command.PRESENT_HERE));
        }
        return all;
    }

    /// Its commands in parts.
    public List<List<Command>> parts() {
        List<List<Command>> parts = new ArrayList<>();
        for (Command command : commands()) {
            if (parts.isEmpty() || AFTER_A_LINE.contains(command)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(command);
        }
        return parts;
    }
}
