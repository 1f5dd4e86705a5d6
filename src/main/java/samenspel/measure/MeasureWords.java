package samenspel.measure;

import java.util.Locale;

/// How a measure is called in files, on the command line and in messages.
public interface MeasureWords {
    /// That of the constant, such as `IN_DEGREE`.
    String name();

    /// A stable word for files and the command line, such as `in-degree`.
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Key of the message with the plain name.
    default String nameKey() {
        return "measure." + id();
    }

    /// What the keys of the messages that explain it begin with; that of the name unless several measures share them.
    default String explainedKey() {
        return nameKey();
    }

    /// Key of the message with the question it answers.
    default String asksKey() {
        return explainedKey() + ".asks";
    }

    /// Key of the message that says what its numbers go from and to, and of whom; not every measure has one.
    default String scaleKey() {
        return explainedKey() + ".scale";
    }

    /// Key of the message with what it does not say, the end of a sentence that begins so.
    default String notKey() {
        return explainedKey() + ".not";
    }
}
