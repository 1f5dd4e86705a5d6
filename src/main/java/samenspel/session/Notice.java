package samenspel.session;

import java.util.List;
import samenspel.text.Texts;

/// Something the user should know, in a sentence.
///
/// @param serious true for what went wrong, false for what went well
/// @param details further lines, such as the problems of a file, already worded
public record Notice(boolean serious, String key, List<Object> arguments, List<String> details) {
    public Notice {
        arguments = List.copyOf(arguments);
        details = List.copyOf(details);
    }

    public static Notice good(String key, Object... arguments) {
        return new Notice(false, key, List.of(arguments), List.of());
    }

    public static Notice bad(String key, Object... arguments) {
        return new Notice(true, key, List.of(arguments), List.of());
    }

    public String in(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
