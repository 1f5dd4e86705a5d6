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

    /// Key of the message that explains it in one sentence.
    default String plainKey() {
        return nameKey() + ".plain";
    }
}
