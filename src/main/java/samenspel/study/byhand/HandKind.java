package samenspel.study.byhand;

import java.util.Locale;

/// What kind of change somebody made by hand.
public enum HandKind {
    /// An organisation is new: its name.
    ADD,
    /// An organisation is called or described otherwise: its name after that.
    CHANGE,
    /// Two are one: what they are called together, and the names of the two before.
    MERGE,
    /// Two with similar names are two: their names.
    KEEP_APART,
    /// An organisation is gone: its name.
    REMOVE,
    /// Sectors and roles of several were filled in: their names.
    FILL,
    /// What two reported about each other is otherwise: their names.
    REPORT;

    /// The key of its message, which takes the names.
    public String key() {
        return "hand." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
