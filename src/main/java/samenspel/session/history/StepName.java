package samenspel.session.history;

import java.util.List;
import samenspel.text.Texts;

/// What a change to the document is called in "Undo: …".
///
/// @param key       of the message
/// @param arguments of the message; one may be the name of another step
public record StepName(String key, List<Object> arguments) {
    public StepName {
        arguments = List.copyOf(arguments);
    }

    public static StepName of(String key, Object... arguments) {
        return new StepName(key, List.of(arguments));
    }

    public String in(Texts texts) {
        return texts.get(key, arguments.stream().map(one -> one instanceof StepName step ? step.in(texts) : one).toArray());
    }
}
