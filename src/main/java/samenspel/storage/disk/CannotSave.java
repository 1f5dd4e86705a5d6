package samenspel.storage.disk;

import java.util.List;
import samenspel.text.Texts;

/// A document could not be saved. The former file, if there was one, is as it was.
public final class CannotSave extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    public CannotSave(String reason, Exception cause, Object... arguments) {
        super(reason, cause);
        this.key = "cannot.save." + reason;
        this.arguments = List.of(arguments);
    }

    /// The key of the message that says what stands in the way and what to do, such as `cannot.save.disk-full`.
    public String key() {
        return key;
    }

    /// The arguments of the message.
    public List<Object> arguments() {
        return arguments;
    }

    /// What stands in the way and what to do about it.
    public String message(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
