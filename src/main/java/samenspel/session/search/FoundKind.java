package samenspel.session.search;

import java.util.Locale;

/// What can be found by a few letters. Its name is the text `finder.<id>`.
public enum FoundKind {
    COMMAND,
    ORGANISATION,
    LAYER,
    MEASURE,
    FILTER,
    HELP;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
