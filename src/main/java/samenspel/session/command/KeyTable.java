package samenspel.session.command;

import java.util.function.Function;
import samenspel.text.Texts;

/// All commands with their keys and what they do, as a part of a page of the help.
public final class KeyTable {
    /// The part of the page it stands in.
    public static final String PART = "keys";

    private KeyTable() {
    }

    /// A heading and a table for each group, in Markdown.
    ///
    /// @param key what the key of a command is called on this machine
    public static String of(Texts texts, Function<Command, String> key) {
        StringBuilder page = new StringBuilder();
        for (CommandGroup group : CommandGroup.values()) {
            page.append("## ").append(texts.get("menu." + group.id())).append("\n\n").append(row(texts.get("help.keys.key"),
                    texts.get("help.keys.command"), texts.get("help.keys.does"))).append("|---|---|---|\n");
            for (Command command : group.commands()) {
                page.append(row("`" + key.apply(command) + "`", command.said("", texts), command.said(".hint", texts)));
            }
            page.append('\n');
        }
        return page.toString();
    }

    private static String row(String key, String command, String does) {
        return "| " + key + " | " + command + " | " + does + " |\n";
    }
}
