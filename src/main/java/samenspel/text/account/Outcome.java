package samenspel.text.account;

import java.util.Locale;
import samenspel.text.Texts;

/// What became of something in a file, the gravest first.
public enum Outcome {
    /// Because of it nothing of the file is used.
    REFUSED,
    /// It is not sound.
    REJECTED,
    /// It is sound but has no place in a network here.
    SET_ASIDE,
    /// It was used; there is something to know about it. Does not count as an item.
    NOTED,
    /// It was kept as it is, beside what the program knows of. Does not count as an item.
    KEPT,
    /// Somebody entered it by hand after reading. Does not count as an item.
    BY_HAND;

    public String in(Texts texts) {
        return texts.get("report.fate." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
