package samenspel.exchange.table;

import java.util.Locale;

/// Why a column is taken for what it is.
public enum ColumnReason {
    /// Its heading says so.
    HEADING,
    /// What stands in its cells says so.
    CELLS,
    /// The place where it stands says so.
    PLACE,
    /// The names in it are those of the other columns or lists.
    NAMES,
    /// Nothing says what else it could be.
    REST,
    /// Somebody has said so.
    STATED;

    /// The key of its message.
    public String key() {
        return "exchange.why." + name().toLowerCase(Locale.ROOT);
    }
}
