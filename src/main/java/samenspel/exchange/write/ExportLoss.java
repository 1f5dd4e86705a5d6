package samenspel.exchange.write;

import java.util.List;
import samenspel.text.Texts;

/// Something of a network that a format does not carry.
///
/// @param key of the message that says what
public record ExportLoss(String key, List<Object> arguments) {
    public ExportLoss {
        arguments = List.copyOf(arguments);
    }

    static ExportLoss of(String kind, Object... arguments) {
        return new ExportLoss("write.loss." + kind, List.of(arguments));
    }

    public String in(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
