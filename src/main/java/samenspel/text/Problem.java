package samenspel.text;

import java.util.List;

/// Something odd in somebody's data.
///
/// @param code      a stable word; `problem.<code>` is the message, which says what it is and what to do; a word with a
///                  dot is itself the key of the message
/// @param arguments of the message, strings and numbers only
public record Problem(Severity severity, String code, Place place, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// What it is and what to do about it, in one or two sentences, without the place.
    public String message(Texts texts) {
        return texts.get(code.indexOf('.') < 0 ? "problem." + code : code, arguments.toArray());
    }

    /// The place in words, such as `$.organisations[3].id (line 41, column 12)`.
    public String where(Texts texts) {
        return (place.path() + " " + lines(texts)).strip();
    }

    private String lines(Texts texts) {
        if (place.line() == 0) {
            return "";
        }
        return place.column() == 0 ? texts.get("place.row", place.line())
                : texts.get("place.line", place.line(), place.column());
    }
}
