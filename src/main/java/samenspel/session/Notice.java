package samenspel.session;

import java.util.List;
import java.util.Optional;
import samenspel.text.Texts;

/// Something the user should know, in a sentence.
///
/// @param serious true for what went wrong, false for what went well
/// @param details further lines, such as the problems of a file, already worded
/// @param offers  what may be done about it
public record Notice(boolean serious, String key, List<Object> arguments, List<String> details, List<Notice.Offer> offers) {
    public Notice {
        arguments = List.copyOf(arguments);
        details = List.copyOf(details);
        offers = List.copyOf(offers);
    }

    public Notice(boolean serious, String key, List<Object> arguments, List<String> details) {
        this(serious, key, arguments, details, List.of());
    }

    /// Something that may be done, as a button.
    ///
    /// @param key of its name
    public record Offer(String key, Action action) {
    }

    public static Notice good(String key, Object... arguments) {
        return new Notice(false, key, List.of(arguments), List.of());
    }

    public static Notice bad(String key, Object... arguments) {
        return new Notice(true, key, List.of(arguments), List.of());
    }

    /// Of a mistake of ours: what there is to know for who is to mend it, in which no names stand.
    public Optional<String> ofFault() {
        return key.startsWith("notice.fault") && arguments.size() > 1 ? Optional.of(arguments.get(1).toString()) : Optional.empty();
    }

    public String in(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
