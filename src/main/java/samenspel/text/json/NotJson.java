package samenspel.text.json;

import samenspel.text.Spot;

/// Says that a text is not JSON, or more of it than is read.
public final class NotJson extends Exception {
    private static final long serialVersionUID = 1;

    /// What is wrong with the text.
    public enum Kind {
        EMPTY,
        CUT_OFF,
        SYNTAX,
        TOO_DEEP,
        TOO_MANY,
        TOO_LARGE
    }

    private final Kind kind;
    private final String path;
    private final transient Spot spot;

    NotJson(Kind kind, String path, Spot spot) {
        super(kind + " at " + path, null, false, false);
        this.kind = kind;
        this.path = path;
        this.spot = spot;
    }

    public Kind kind() {
        return kind;
    }

    /// How far reading got, as a [JsonPath].
    public String path() {
        return path;
    }

    public Spot spot() {
        return spot;
    }
}
