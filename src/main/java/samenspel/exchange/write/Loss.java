package samenspel.exchange.write;

import java.util.List;
import samenspel.text.Texts;

/// Something of a network that a format does not carry.
///
/// @param key of the message that says what
public record Loss(String key, List<Object> arguments) {
    public Loss {
        arguments = List.copyOf(arguments);
    }

    static Loss of(String kind, Object... arguments) {
        return new Loss("write.loss." + kind, List.of(arguments));
    }

    public String in(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
